package org.leerkring.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.leerkring.people.PersonId;
import org.springframework.http.HttpHeaders;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.authentication.ott.OneTimeTokenAuthentication;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;

/** Signs people in on a new device. */
@NamedInterface("signin")
@Service
public class SignIn {

    private final Devices devices;
    private final DeviceCookie cookie;

    SignIn(Devices devices, DeviceCookie cookie) {
        this.devices = devices;
        this.cookie = cookie;
    }

    /** Signs this person in as their one-time link would; for whoever has made sure that it is them. */
    public void enter(PersonId person, HttpServletRequest request, HttpServletResponse response) {
        var authentication = on(person, DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)));
        new ChangeSessionIdAuthenticationStrategy().onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        cookie.loginSuccess(request, response, authentication);
    }

    Authentication on(PersonId person, DeviceName name) {
        return new OneTimeTokenAuthentication(devices.signIn(person, name), DeviceUser.AUTHORITIES);
    }
}
