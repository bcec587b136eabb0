package org.leerkring.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.people.PersonId;
import org.leerkring.people.Profiles;
import org.leerkring.people.WorldZones;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.ott.InvalidOneTimeTokenException;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What happens when someone presses the button behind a link: on to the page they wanted, or back for a new link. */
@Component
class LinkUsed implements AuthenticationConverter, AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final SignInLinks links;
    private final Profiles profiles;
    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    LinkUsed(SignInLinks links, Profiles profiles) {
        this.links = links;
        this.profiles = profiles;
    }

    @Override
    public Authentication convert(HttpServletRequest request) {
        if (!links.mayTry(AskingBrowser.of(request))) {
            throw new InvalidOneTimeTokenException("Too many failures from this network"); // its link stays unused
        }
        var link = OneTimeTokenAuthenticationToken.unauthenticated(token(request));
        link.setDetails(DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)));
        return link;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        zone(request).ifPresent(zone -> profiles.settle(new PersonId(UUID.fromString(authentication.getName())), zone));
        redirect.sendRedirect(request, response, links.path(token(request)).value());
    }

    /** What the browser says of its clock. */
    private static Optional<ZoneId> zone(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("zone")).flatMap(WorldZones::named);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        links.failed(AskingBrowser.of(request));
        redirect.sendRedirect(
                request,
                response,
                UriComponentsBuilder.fromPath("/sign-in")
                        .queryParam("again")
                        .queryParam("to", "{to}")
                        .encode()
                        .buildAndExpand(links.path(token(request)).value())
                        .toUriString());
    }

    private static String token(HttpServletRequest request) {
        var token = request.getParameter("token");
        return token == null ? "" : token;
    }
}
