package org.leerkring.people;

import org.springframework.stereotype.Component;

/** Whoever set up the installation of a test. */
@Component
public class FirstAdministrator {

    private final PersonId person;

    FirstAdministrator(People people, Accounts accounts) {
        person = people.register("Beheerder", PersonId.fresh().value() + "@voorbeeld.be", Languages.DUTCH);
        accounts.appointFirst(person);
    }

    public PersonId person() {
        return person;
    }
}
