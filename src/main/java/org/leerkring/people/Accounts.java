package org.leerkring.people;

import org.leerkring.audit.Act;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking after accounts: for administrators. */
@Service
@Transactional
public class Accounts {

    private final Persons persons;
    private final PeoplePolicy policy;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    Accounts(Persons persons, PeoplePolicy policy, Audit audit, ApplicationEventPublisher events) {
        this.persons = persons;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
    }

    /** Makes someone an administrator. */
    public void appoint(PersonId person, PersonId by) {
        policy.requireAdministrator(by, Deed.ADMINISTRATOR_APPOINTED, person);
        appointed(person, by);
    }

    /** The first administrator is appointed by nobody: by the setup code only. */
    void appointFirst(PersonId person) {
        appointed(person, person);
    }

    private void appointed(PersonId id, PersonId by) {
        var person = persons.findById(id).orElseThrow(() -> new PeopleRefused("people.refused.unknown"));
        person.appointAdministrator();
        audit.done(new Act(Deed.ADMINISTRATOR_APPOINTED, by.value(), id.value(), null));
        events.publishEvent(new PersonChanged(id));
    }
}
