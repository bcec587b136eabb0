package org.leerkring.networks.ui;

import org.leerkring.networks.NetworkCard;
import org.leerkring.networks.NetworkId;
import org.leerkring.people.PersonId;

/**
 * Somebody at a page of a network.
 *
 * @param manages whether they coordinate it, and may change things
 * @param founds whether they appoint its coordinators
 */
record Visit(NetworkCard network, PersonId person, boolean manages, boolean founds) {

    NetworkId id() {
        return network.id();
    }
}
