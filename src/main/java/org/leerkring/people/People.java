package org.leerkring.people;

import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who there is, and how each wants Leerkring to look and speak. */
@Service
@Transactional
public class People {

    private final Persons persons;
    private final Clock clock;

    People(Persons persons, Clock clock) {
        this.persons = persons;
        this.clock = clock;
    }

    /** Refuses a name or address that is none, and an address that someone has already. */
    public PersonId register(String name, String email, Locale language) {
        var address = new EmailAddress(email);
        if (persons.findByEmail(address).isPresent()) {
            throw new PeopleRefused("people.Person.known");
        }
        return persons.save(Person.register(name, address, language, clock.instant()))
                .id();
    }

    @Transactional(readOnly = true)
    public Optional<PersonCard> find(PersonId person) {
        return persons.findById(person).map(Person::card);
    }

    /** Whoever has this address; refuses what is no address. */
    @Transactional(readOnly = true)
    public Optional<PersonCard> byEmail(String email) {
        return persons.findByEmail(new EmailAddress(email)).map(Person::card);
    }

    /** Those of the given persons that exist, by id. */
    @Transactional(readOnly = true)
    public Map<PersonId, PersonCard> cards(Collection<PersonId> wanted) {
        return persons.findAllByIdIn(wanted).stream()
                .map(Person::card)
                .collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    public void speak(PersonId person, Locale language) {
        persons.findById(person).ifPresent(found -> found.speak(language));
    }

    public void dress(PersonId person, Look look) {
        persons.findById(person).ifPresent(found -> found.dress(look));
    }
}
