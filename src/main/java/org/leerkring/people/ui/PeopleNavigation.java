package org.leerkring.people.ui;

/** The way to the screens about people. */
public final class PeopleNavigation {

    /** The page of one's own account. */
    public static final String ACCOUNT = "me";

    private PeopleNavigation() {}
}
