package org.leerkring.people;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Who is signed in, and on which of their devices; the name of the principal is the person's UUID. */
public record SignedInDevice(PersonId person, DeviceId device) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return person.value().toString();
    }
}
