package org.leerkring.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.leerkring.people.LocalPath;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows strangers the way in, with in the address where they were going: it outlives the session and the device. */
class SignInEntryPoint extends LoginUrlAuthenticationEntryPoint {

    SignInEntryPoint() {
        super("/sign-in");
        setFavorRelativeUris(true);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
        var asked = request.getRequestURI().substring(request.getContextPath().length());
        var query = request.getQueryString();
        return LocalPath.parse(query == null ? asked : asked + "?" + query)
                .filter(_ -> HttpMethod.GET.matches(request.getMethod()))
                .filter(path -> !path.equals(LocalPath.HOME))
                .map(path -> UriComponentsBuilder.fromPath(getLoginFormUrl())
                        .queryParam("to", "{to}")
                        .encode()
                        .buildAndExpand(path.value())
                        .toUriString())
                .orElse(getLoginFormUrl());
    }
}
