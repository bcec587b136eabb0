package org.leerkring.people.signin;

import java.util.List;
import org.leerkring.people.SignedInDevice;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** A device in the words of Spring Security: its id is the user name, its secret the password. */
final class DeviceUser extends User {

    /** What everyone who is signed in may do; what else someone may is told by their memberships. */
    static final List<SimpleGrantedAuthority> AUTHORITIES = List.of(new SimpleGrantedAuthority("ROLE_PERSON"));

    private final SignedInDevice signedIn;

    DeviceUser(SignedInDevice signedIn, String secret) {
        super(signedIn.device().value().toString(), secret, AUTHORITIES);
        this.signedIn = signedIn;
    }

    SignedInDevice signedIn() {
        return signedIn;
    }
}
