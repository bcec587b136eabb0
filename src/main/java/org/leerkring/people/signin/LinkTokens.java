package org.leerkring.people.signin;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ott.DefaultOneTimeToken;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.authentication.ott.OneTimeTokenService;
import org.springframework.stereotype.Component;

/** Our links in the words of Spring Security. */
@Component
class LinkTokens implements OneTimeTokenService {

    private final SignInLinks links;
    private final Clock clock;

    LinkTokens(SignInLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** Never asked: links are only made for who has a mailbox, by {@link LinkLetters}. */
    @Override
    public OneTimeToken generate(GenerateOneTimeTokenRequest request) {
        throw new UnsupportedOperationException("Links are made for a letter only");
    }

    @Override
    public @Nullable OneTimeToken consume(OneTimeTokenAuthenticationToken used) {
        var token = String.valueOf(used.getTokenValue());
        return links.use(token)
                .map(person -> new DefaultOneTimeToken(token, person.value().toString(), clock.instant()))
                .orElse(null);
    }
}
