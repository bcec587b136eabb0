package org.leerkring.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Act;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.audit.Oversight;
import org.springframework.stereotype.Component;

/** Who may do what with accounts (field.md, "Who may do what"). */
@Component
public class PeoplePolicy implements Oversight {

    private final People people;
    private final Audit audit;

    PeoplePolicy(People people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    /** Manage accounts and settings, and found networks: administrators. */
    public boolean mayManageInstallation(PersonId person) {
        return people.find(person).filter(PersonCard::administrator).isPresent();
    }

    /** Refuses, and keeps that it did, who may not. */
    void requireAdministrator(PersonId person, Deed deed, @Nullable PersonId subject) {
        if (!mayManageInstallation(person)) {
            audit.refused(new Act(deed, person.value(), subject == null ? null : subject.value(), null));
            throw new PeopleRefused("people.refused.administrators-only");
        }
    }

    @Override
    public boolean overAll(UUID person) {
        return mayManageInstallation(new PersonId(person));
    }
}
