package org.leerkring.people.ui;

/** The way to the screens about people. */
public final class PeopleNavigation {

    /** Where one signs in. */
    static final String SIGN_IN = "sign-in";

    /** The page of one's own account. */
    public static final String ACCOUNT = "me";

    /** Where administrators look after accounts. */
    static final String ACCOUNTS = "beheer/personen";

    private PeopleNavigation() {}
}
