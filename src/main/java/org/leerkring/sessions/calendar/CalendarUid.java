package org.leerkring.sessions.calendar;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.leerkring.networks.days.NetworkDayId;
import org.leerkring.post.PublicAddress;
import org.leerkring.sessions.SessionId;

/** The name by which all calendars know a session or a day; never changes (RFC 7986, 5.3). */
final class CalendarUid {

    private static final Pattern OURS = Pattern.compile("sessie-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@(\\S+)");

    private CalendarUid() {}

    static String of(SessionId session, PublicAddress address) {
        return "sessie-" + session.value() + "@" + host(address);
    }

    /** A network's day, which nobody answers. */
    static String of(NetworkDayId day, PublicAddress address) {
        return "dag-" + day.value() + "@" + host(address);
    }

    /** Empty for what is another's. */
    static Optional<SessionId> read(String uid, PublicAddress address) {
        var ours = OURS.matcher(uid.strip().toLowerCase(Locale.ROOT));
        return ours.matches() && ours.group(2).equals(host(address))
                ? Optional.of(new SessionId(UUID.fromString(ours.group(1))))
                : Optional.empty();
    }

    private static String host(PublicAddress address) {
        return address.address().getHost().toLowerCase(Locale.ROOT);
    }
}
