package org.leerkring.people;

/** What lets people in: the devices on which they are signed in and the links that are on their way to them. */
public interface WaysIn {

    /** Whether this device still lets its person in. */
    boolean isSignedIn(SignedInDevice device);

    /** From here on no link or code that is on its way lets this person in. */
    void revokeLinks(PersonId person);

    /** Nothing this person has now lets them in any longer: no link, no code, no device. */
    void revokeAll(PersonId person);
}
