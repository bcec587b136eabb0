package org.leerkring.people.signin;

import org.leerkring.people.LocalPath;
import org.leerkring.people.PersonId;

/** Lets people in without a browser. */
public class Doorkeeper {

    private final Devices devices;
    private final SignInLinks links;

    public Doorkeeper(Devices devices, SignInLinks links) {
        this.devices = devices;
        this.links = links;
    }

    /** Signs this person in on one more device. */
    public void letIn(PersonId person, String browser) {
        devices.signIn(person, DeviceName.of(browser));
    }

    /** The token of a link that lets this person in. */
    public String link(PersonId person) {
        return links.letIn(person, LocalPath.HOME);
    }

    /** Whether it still let someone in; it does not any more. */
    public boolean takes(String token) {
        return links.use(token).isPresent();
    }
}
