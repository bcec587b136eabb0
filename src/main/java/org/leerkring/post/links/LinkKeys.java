package org.leerkring.post.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What links are signed with: the setting {@code leerkring.links.key}, or else the newest key in the database, which the
 * first node to start makes and all others read. A link names its key, so older keys keep working beside a newer one.
 */
@Component
class LinkKeys {

    private static final String OF_THE_SETTING = "setting";
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Map<String, MACVerifier> verifiers = new ConcurrentHashMap<>();
    private final String id;
    private final MACSigner signer;

    LinkKeys(LinkSettings settings, JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        var key = settings.key().isEmpty()
                ? newest(clock)
                : new Key(OF_THE_SETTING, settings.key().getBytes(UTF_8));
        this.id = key.id();
        try {
            this.signer = new MACSigner(key.secret());
        } catch (JOSEException e) {
            throw new IllegalStateException("The key of links is too short", e);
        }
        verifiers.put(id, verifier(key));
    }

    /** The name of the key that signs. */
    String id() {
        return id;
    }

    /** Safe for all threads at once. */
    Base64URL sign(JWSHeader header, byte[] signed) {
        try {
            return signer.sign(header, signed);
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java signs with HMAC", e);
        }
    }

    /** What tells whether a link was signed with the key it names; empty when there is no such key. */
    Optional<MACVerifier> verifier(String named) {
        var known = verifiers.get(named);
        if (known != null || !named.matches("\\d{1,9}")) { // else a stranger's invention would ask the database
            return Optional.ofNullable(known);
        }
        return jdbc.sql("select id, secret from post_link_key where id = ?")
                .param(Integer.parseInt(named))
                .query((row, _) ->
                        new Key(row.getString("id"), Base64.getDecoder().decode(row.getString("secret"))))
                .optional()
                .map(key -> verifiers.computeIfAbsent(key.id(), _ -> verifier(key)));
    }

    private static MACVerifier verifier(Key key) {
        try {
            return new MACVerifier(key.secret());
        } catch (JOSEException e) {
            throw new IllegalStateException("The key of links is too short", e);
        }
    }

    private Key newest(Clock clock) {
        var fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("""
                        insert ignore into post_link_key (id, secret, made_at)
                        select 1, ?, ? where not exists (select 1 from post_link_key)""")
                .params(Base64.getEncoder().encodeToString(fresh), clock.instant())
                .update();
        return jdbc.sql("select id, secret from post_link_key order by id desc limit 1")
                .query((row, _) ->
                        new Key(row.getString("id"), Base64.getDecoder().decode(row.getString("secret"))))
                .single();
    }

    private record Key(String id, byte[] secret) {}
}
