package org.leerkring.people;

import java.util.Optional;
import java.util.UUID;
import org.leerkring.live.Topic;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, in the current request or on the page of the current UI. */
@Component
public class SignedIn {

    private final WaysIn waysIn;

    SignedIn(WaysIn waysIn) {
        this.waysIn = waysIn;
    }

    /** What an open page watches to learn that it has to leave; it then asks {@link #stillSignedIn()}. */
    public static Topic topic(PersonId person) {
        return Topic.of("person", person.value());
    }

    /** The person who is signed in; throws when nobody is. */
    public PersonId person() {
        return maybe().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    public Optional<PersonId> maybe() {
        return authentication()
                .map(Authentication::getName)
                .map(UUID::fromString)
                .map(PersonId::new);
    }

    /** The device that asks; empty in tests, which have none. */
    public Optional<DeviceId> device() {
        return onDevice().map(SignedInDevice::device);
    }

    /** Whether the sign-in of this page still counts: false once its device was signed out, here or elsewhere. */
    public boolean stillSignedIn() {
        return maybe().isPresent() && !wasRevoked();
    }

    /** Whether the device that asks was signed out since. */
    public boolean wasRevoked() {
        return onDevice().filter(device -> !waysIn.isSignedIn(device)).isPresent();
    }

    private static Optional<SignedInDevice> onDevice() {
        return authentication()
                .map(Authentication::getPrincipal)
                .filter(SignedInDevice.class::isInstance)
                .map(SignedInDevice.class::cast);
    }

    private static Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(present -> !(present instanceof AnonymousAuthenticationToken));
    }
}
