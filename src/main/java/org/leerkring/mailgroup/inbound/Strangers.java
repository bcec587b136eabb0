package org.leerkring.mailgroup.inbound;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.UtcTime;
import org.leerkring.mailgroup.MailAddresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom to tell that only members can write here: each address once in a while, and never so many that forged senders
 * could make us pester others.
 */
@Component
class Strangers {

    private static final int MOST_AN_HOUR = 20;

    /** Behind such an address sits no one. */
    private static final Pattern MACHINE = Pattern.compile(
            "(no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|listserv|majordomo|owner-.*|.*-(owner|request|bounces?))([+-].*)?@.*");

    private final MailAddresses addresses;
    private final InboundSettings settings;
    private final JdbcClient jdbc;
    private final Clock clock;

    Strangers(MailAddresses addresses, InboundSettings settings, JdbcClient jdbc, Clock clock) {
        this.addresses = addresses;
        this.settings = settings;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this one is to be told now; notes that they are. In the caller's transaction. */
    boolean areToBeTold(CommunityId community, String address) {
        if (MACHINE.matcher(address).matches() || addresses.read(address).isPresent()) {
            return false;
        }
        return wasLongAgo(community, address) && isCalm(community) && note(community, address);
    }

    private boolean wasLongAgo(CommunityId community, String address) {
        return jdbc.sql("select told_at from mailgroup_stranger where community_id = ? and fingerprint = ? for update")
                .params(community.value(), MessageKey.fingerprint(address))
                .query(LocalDateTime.class)
                .optional()
                .map(UtcTime::moment)
                .filter(told -> told.isAfter(clock.instant().minus(settings.patience())))
                .isEmpty();
    }

    private boolean isCalm(CommunityId community) {
        return jdbc.sql("select count(*) from mailgroup_stranger where community_id = ? and told_at > ?")
                        .params(
                                community.value(),
                                UtcTime.column(clock.instant().minus(Duration.ofHours(1))))
                        .query(Integer.class)
                        .single()
                < MOST_AN_HOUR;
    }

    private boolean note(CommunityId community, String address) {
        return jdbc.sql("""
                        insert into mailgroup_stranger (community_id, fingerprint, told_at) values (:community, :fingerprint, :now)
                        on duplicate key update told_at = :now""")
                        .param("community", community.value())
                        .param("fingerprint", MessageKey.fingerprint(address))
                        .param("now", UtcTime.column(clock.instant()))
                        .update()
                > 0;
    }

    /** Those told so long ago that they would be told again. */
    void forgetOld() {
        jdbc.sql("delete from mailgroup_stranger where told_at < ?")
                .param(UtcTime.column(clock.instant().minus(settings.patience())))
                .update();
    }
}
