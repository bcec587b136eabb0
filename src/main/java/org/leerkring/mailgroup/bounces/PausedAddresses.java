package org.leerkring.mailgroup.bounces;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leerkring.people.PersonId;
import org.leerkring.post.mailing.OutOfReach;
import org.springframework.stereotype.Component;

/** Has modules that know nothing of bounces spare the same people. */
@Component
class PausedAddresses implements OutOfReach {

    private final BounceRows rows;

    PausedAddresses(BounceRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<UUID> among(Collection<UUID> people) {
        return rows.paused(people.stream().map(PersonId::new).toList()).stream()
                .map(PersonId::value)
                .collect(Collectors.toSet());
    }
}
