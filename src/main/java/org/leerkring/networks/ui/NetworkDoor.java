package org.leerkring.networks.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.leerkring.networks.NetworkPaths;
import org.leerkring.networks.NetworkPolicy;
import org.leerkring.networks.NetworkRefused;
import org.leerkring.networks.Networks;
import org.leerkring.people.SignedIn;
import org.springframework.stereotype.Component;

/** Lets those in who may see a network; for anyone else its pages are not there. */
@Component
class NetworkDoor {

    private final Networks networks;
    private final NetworkPolicy policy;
    private final SignedIn signedIn;

    NetworkDoor(Networks networks, NetworkPolicy policy, SignedIn signedIn) {
        this.networks = networks;
        this.policy = policy;
        this.signedIn = signedIn;
    }

    Visit enter(BeforeEnterEvent event) {
        var person = signedIn.person();
        var id = event.getRouteParameters()
                .get(NetworkPaths.NETWORK)
                .flatMap(NetworkPaths::parse)
                .orElseThrow(NotFoundException::new);
        try {
            return new Visit(networks.see(id, person), person, policy.mayManage(id, person), policy.mayFound(person));
        } catch (NetworkRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
    }
}
