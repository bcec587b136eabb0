package org.leerkring.people;

/** Whoever set up the installation of a test; only there when imported, or a browser journey would find it too. */
public class FirstAdministrator {

    private final PersonId person;

    FirstAdministrator(People people, Accounts accounts) {
        person = people.register("Beheerder", PersonId.fresh().value() + "@voorbeeld.be", Languages.DUTCH);
        accounts.appointed(person, person);
    }

    public PersonId person() {
        return person;
    }
}
