package org.leerkring.people;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.audit.Names;
import org.springframework.stereotype.Component;

/** What people are called, for the log. */
@Component
class PersonNames implements Names {

    private final People people;

    PersonNames(People people) {
        this.people = people;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return people.cards(ids.stream().map(PersonId::new).toList()).values().stream()
                .collect(Collectors.toMap(person -> person.id().value(), PersonCard::name));
    }
}
