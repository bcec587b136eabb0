package org.leerkring.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
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

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public Authentication convert(HttpServletRequest request) {
        var token = request.getParameter("token");
        var link = new OneTimeTokenAuthenticationToken(token == null ? "" : token);
        link.setDetails(DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)));
        return link;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        redirect.sendRedirect(request, response, path(request).value());
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        var address = request.getParameter("for");
        redirect.sendRedirect(
                request,
                response,
                UriComponentsBuilder.fromPath("/sign-in")
                        .queryParam("again")
                        .queryParam("for", "{for}")
                        .queryParam("to", "{to}")
                        .encode()
                        .buildAndExpand(
                                address == null ? "" : address, path(request).value())
                        .toUriString());
    }

    private static LocalPath path(HttpServletRequest request) {
        return LocalPath.parse(request.getParameter("to")).orElse(LocalPath.HOME);
    }
}
