package org.leerkring.people.signin;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What sign-in cookies are signed with: the setting {@code leerkring.secret}, or else a key that the first node to
 * start mints once and all others read.
 */
@Component
class SigningKey {

    private final String value;

    SigningKey(@Value("${leerkring.secret:}") String secret, JdbcClient jdbc, Clock clock) {
        this.value = secret.isBlank() ? minted(jdbc, clock) : secret;
    }

    String value() {
        return value;
    }

    private static String minted(JdbcClient jdbc, Clock clock) {
        var fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert ignore into people_signing_key (id, secret, created_at) values (1, ?, ?)")
                .params(HexFormat.of().formatHex(fresh), clock.instant())
                .update();
        return jdbc.sql("select secret from people_signing_key where id = 1")
                .query(String.class)
                .single();
    }
}
