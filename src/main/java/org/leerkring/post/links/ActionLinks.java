package org.leerkring.post.links;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.post.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Links in mails that let one person do one thing to one subject without signing in. They are signed, not kept: making
 * one touches no database, so thousands a second are no trouble.
 */
@Component
public class ActionLinks {

    /** The page that asks before anything happens; the token is behind its {@code #}. */
    public static final String PAGE = "/doen";

    /** What mail programs post to by themselves; the token follows. */
    public static final String ONE_CLICK = "/mail/af/";

    /** Where a file is that was too large for a mail; the token follows. */
    public static final String FILE = "/mail/bestand/";

    /** What a link to a file is for; nothing else it can do. */
    public static final String OPEN_FILE = "file";

    private static final String CLAIM_ACTION = "a";
    private static final String CLAIM_PERSON = "p";
    private static final String CLAIM_SUBJECT = "s";
    private static final String CLAIM_ONE_CLICK = "o";
    private static final String CLAIM_EXPIRY = "exp";
    private static final int LONGEST_TOKEN = 500;

    private final LinkKeys keys;
    private final LinkSettings settings;
    private final PublicAddress address;
    private final Clock clock;
    private final JWSHeader header;

    ActionLinks(LinkKeys keys, LinkSettings settings, PublicAddress address, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.address = address;
        this.clock = clock;
        this.header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(keys.id()).build();
    }

    /** The full address of the page that asks this person whether to do it; no proxy or log on the way sees what for. */
    public String to(String action, UUID person, UUID subject) {
        return address.of(PAGE) + "#" + token(action, person, subject);
    }

    /** The full address for {@code List-Unsubscribe}: whoever posts to it has done it, whoever opens it is asked first. */
    public String oneClick(String action, UUID person, UUID subject) {
        return address.of(ONE_CLICK) + token(action, person, subject, true);
    }

    /** The full address of a file that this person may open without signing in, as long as they may see it at all. */
    public String file(UUID person, UUID file) {
        return address.of(FILE) + token(OPEN_FILE, person, file, false);
    }

    /** What stands behind the {@code #} of such an address, for a page that goes on to another action. */
    public String token(String action, UUID person, UUID subject) {
        return token(action, person, subject, false);
    }

    /** What a link with this token is for; empty when it was not made here, or not in one piece. */
    public Optional<ActionLink> read(String token) {
        if (token.length() > LONGEST_TOKEN) {
            return Optional.empty();
        }
        try {
            var signed = JWSObject.parse(token);
            var key = Optional.ofNullable(signed.getHeader().getKeyID()).flatMap(keys::verifier);
            return key.isPresent() && signed.verify(key.get()) ? Optional.of(link(signed)) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private String token(String action, UUID person, UUID subject, boolean oneClick) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put(CLAIM_ACTION, action);
        claims.put(CLAIM_PERSON, shortened(person));
        claims.put(CLAIM_SUBJECT, shortened(subject));
        claims.put(CLAIM_EXPIRY, clock.instant().plus(settings.lifetime()).getEpochSecond());
        if (oneClick) {
            claims.put(CLAIM_ONE_CLICK, 1);
        }
        var payload = new Payload(claims);
        var signed = header.toBase64URL() + "." + payload.toBase64URL();
        return signed + "." + keys.sign(header, signed.getBytes(StandardCharsets.US_ASCII));
    }

    private ActionLink link(JWSObject signed) {
        var claims = signed.getPayload().toJSONObject();
        return new ActionLink(
                String.valueOf(claims.get(CLAIM_ACTION)),
                id(claims, CLAIM_PERSON),
                id(claims, CLAIM_SUBJECT),
                claims.containsKey(CLAIM_ONE_CLICK),
                clock.instant().getEpochSecond() >= number(claims));
    }

    private static long number(Map<String, Object> claims) {
        return claims.get(CLAIM_EXPIRY) instanceof Number number ? number.longValue() : 0;
    }

    /** 22 characters instead of 36: the address stands in each mail, several times. */
    private static String shortened(UUID id) {
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static UUID id(Map<String, Object> claims, String claim) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(String.valueOf(claims.get(claim))));
        if (bytes.remaining() != 16) {
            throw new IllegalArgumentException("No id");
        }
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
