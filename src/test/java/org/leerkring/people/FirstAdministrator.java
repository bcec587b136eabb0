package org.leerkring.people;

/** Whoever set up the installation of a test. */
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
