package org.leerkring.audit.ui;

import java.util.UUID;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who reads. The log knows people by their ids only, and whoever is signed in carries theirs as a name. */
@Component
class Reader {

    UUID id() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return UUID.fromString(signedIn.getName());
    }
}
