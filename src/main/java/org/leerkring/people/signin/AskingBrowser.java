package org.leerkring.people.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.web.util.WebUtils;

/**
 * The browser in which a stranger asks for a link or uses one, recognised by a cookie that holds nothing but chance.
 *
 * @param id empty when this browser has not asked for a link lately
 * @param network where it comes from, for counting: an IPv4 address, or the 64 bits an IPv6 household shares
 * @param device what its owner calls it
 */
@NamedInterface("signin")
public record AskingBrowser(String id, String network, String device) {

    static final String COOKIE = "leerkring-ask";

    private static final Base64StringKeyGenerator ids =
            new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);

    /** The browser this request comes from. */
    public static AskingBrowser of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return new AskingBrowser(
                cookie == null ? "" : cookie.getValue(),
                network(request.getRemoteAddr()),
                DeviceName.of(request.getHeader(HttpHeaders.USER_AGENT)).value());
    }

    /** The same, given an id to be recognised by if it has none; it forgets it after a while. */
    public static AskingBrowser remembered(
            HttpServletRequest request, HttpServletResponse response, Duration forHowLong) {
        var now = of(request);
        var known = now.id().isEmpty() ? new AskingBrowser(ids.generateKey(), now.network(), now.device()) : now;
        var cookie = new Cookie(COOKIE, known.id());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(Math.toIntExact(forHowLong.toSeconds()));
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return known;
    }

    private static String network(String address) {
        return Optional.of(address)
                .filter(it -> it.contains(":"))
                .map(it -> it.split(":"))
                .map(groups -> String.join(":", Arrays.copyOf(groups, Math.min(4, groups.length))))
                .orElse(address);
    }
}
