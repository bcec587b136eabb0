package org.leerkring.mailgroup.archive;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;

/**
 * Who wrote the mails of an archive: who is or was in the community, by address; for each other address one person
 * without a name. The addresses themselves are forgotten with this object.
 */
final class Authors {

    private final People people;
    private final Map<String, PersonId> byAddress = new HashMap<>();
    private @Nullable PersonId nobody;

    Authors(People people, Roster roster) {
        this.people = people;
        people.cards(roster.everyone().keySet()).values().stream()
                .filter(card -> !card.email().isEmpty())
                .forEach(card -> byAddress.put(card.email(), card.id()));
    }

    /** Who wrote mails from this address that are posts already. */
    void known(@Nullable String address, PersonId author) {
        if (address != null) {
            byAddress.putIfAbsent(address, author);
        } else if (nobody == null) {
            nobody = author;
        }
    }

    PersonId of(@Nullable String address) {
        if (address != null) {
            return byAddress.computeIfAbsent(address, _ -> people.someone());
        }
        if (nobody == null) {
            nobody = people.someone();
        }
        return nobody;
    }
}
