package org.leerkring.people.signin;

import org.leerkring.people.PersonId;
import org.leerkring.people.SignedInDevice;
import org.leerkring.people.WaysIn;
import org.springframework.stereotype.Component;

/** The ways in that we have. */
@Component
class DevicesAndLinks implements WaysIn {

    private final Devices devices;
    private final DeviceWatch watch;
    private final MailedLinks links;

    DevicesAndLinks(Devices devices, DeviceWatch watch, MailedLinks links) {
        this.devices = devices;
        this.watch = watch;
        this.links = links;
    }

    @Override
    public boolean isSignedIn(SignedInDevice device) {
        return watch.isSignedIn(device);
    }

    @Override
    public void revokeLinks(PersonId person) {
        links.revoke(person);
    }

    @Override
    public void revokeAll(PersonId person) {
        links.revoke(person);
        devices.signOutEverywhere(person);
    }
}
