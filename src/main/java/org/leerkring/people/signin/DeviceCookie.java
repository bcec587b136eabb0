package org.leerkring.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.people.DeviceId;
import org.leerkring.people.SignedInDevice;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;

/**
 * Keeps a device signed in without a session: the cookie names the device and is signed with the device's secret, so
 * it outlives a restart, bears any number of parallel requests, and dies with the device.
 */
class DeviceCookie extends TokenBasedRememberMeServices {

    static final String NAME = "leerkring-device";

    DeviceCookie(SigningKey key, Devices devices, SignInSettings settings) {
        super(key.value(), id -> user(devices, id));
        setAlwaysRemember(true);
        setCookieName(NAME);
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        setTokenValiditySeconds(Math.toIntExact(settings.lifetime().toSeconds()));
    }

    @Override
    protected String retrieveUserName(Authentication authentication) {
        return device(authentication)
                .map(signedIn -> signedIn.device().value().toString())
                .orElse("");
    }

    @Override
    protected Authentication createSuccessfulAuthentication(HttpServletRequest request, UserDetails user) {
        return new RememberMeAuthenticationToken(getKey(), ((DeviceUser) user).signedIn(), DeviceUser.AUTHORITIES);
    }

    private static Optional<SignedInDevice> device(Authentication authentication) {
        return Optional.ofNullable(authentication.getPrincipal())
                .filter(SignedInDevice.class::isInstance)
                .map(SignedInDevice.class::cast);
    }

    private static UserDetails user(Devices devices, String id) {
        return parse(id)
                .flatMap(devices::find)
                .map(device -> new DeviceUser(device.signedIn(), device.secret()))
                .orElseThrow(() -> new UsernameNotFoundException("No such device"));
    }

    private static Optional<DeviceId> parse(String id) {
        try {
            return Optional.of(new DeviceId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
