package org.leerkring.people.signin;

import java.util.UUID;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ott.InvalidOneTimeTokenException;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets in whoever has a link that was not used before, on a device of its own. */
@Component
class LinkProvider implements AuthenticationProvider {

    private final OneTimeTokenService tokens;
    private final SignIn signIn;
    private final People people;

    LinkProvider(OneTimeTokenService tokens, SignIn signIn, People people) {
        this.tokens = tokens;
        this.signIn = signIn;
        this.people = people;
    }

    @Override
    public Authentication authenticate(Authentication authentication) {
        var link = (OneTimeTokenAuthenticationToken) authentication;
        var used = tokens.consume(link);
        if (used == null) {
            throw new InvalidOneTimeTokenException("Used, expired or never given");
        }
        var person = new PersonId(UUID.fromString(used.getUsername()));
        if (people.find(person).isEmpty()) {
            throw new InvalidOneTimeTokenException("Whose it was is gone");
        }
        var device = link.getDetails() instanceof DeviceName name ? name : DeviceName.of(null);
        return signIn.on(person, device);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OneTimeTokenAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
