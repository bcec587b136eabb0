package org.leerkring.mailgroup;

import com.github.f4b6a3.uuid.codec.base.Base32Codec;
import com.github.f4b6a3.uuid.exception.InvalidUuidException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leerkring.sessions.SessionId;
import org.springframework.stereotype.Component;

/** The addresses that lead to a community, to one of its questions or sessions, or back from a mail that did not arrive. */
@Component
public class MailAddresses {

    private static final Pattern TOKEN = Pattern.compile("(re|terug|sessie)-([a-z2-7]{26})");

    private final String before;
    private final String after;

    MailAddresses(MailgroupSettings settings) {
        var pattern = settings.addresses();
        this.before = pattern.substring(0, pattern.indexOf("{}")).toLowerCase(Locale.ROOT);
        this.after = pattern.substring(pattern.indexOf("{}") + 2).toLowerCase(Locale.ROOT);
    }

    /** Where members write to ask their community something. */
    public String of(String slug) {
        return before + slug + after;
    }

    /** Where one member answers one question. */
    public String of(ThreadToken token) {
        return before + "re-" + token.value() + after;
    }

    /** Where calendars answer the invitation to a session. */
    public String of(SessionId session) {
        return before + "sessie-" + Base32Codec.INSTANCE.encode(session.value()) + after;
    }

    /** Where mail servers report that a mail did not arrive. */
    public String of(ReturnToken token) {
        return before + "terug-" + token.value() + after;
    }

    /** What an address of ours leads to, in whatever case it was written; empty when it is none of ours. */
    public Optional<MailAddress> read(String address) {
        var plain = address.strip().toLowerCase(Locale.ROOT);
        if (plain.length() <= before.length() + after.length() || !plain.startsWith(before) || !plain.endsWith(after)) {
            return Optional.empty();
        }
        var part = plain.substring(before.length(), plain.length() - after.length());
        var token = TOKEN.matcher(part);
        if (!token.matches()) {
            return Optional.of(new MailAddress.OfCommunity(part));
        }
        return switch (token.group(1)) {
            case "re" -> Optional.of(new MailAddress.OfThread(new ThreadToken(token.group(2))));
            case "terug" -> Optional.of(new MailAddress.Return(new ReturnToken(token.group(2))));
            default -> session(token.group(2)).map(MailAddress.OfSession::new);
        };
    }

    /** Its id itself: nothing is kept, and whose answer it is the sender's address tells. */
    private static Optional<SessionId> session(String token) {
        try {
            return Optional.of(new SessionId(Base32Codec.INSTANCE.decode(token)));
        } catch (InvalidUuidException _) {
            return Optional.empty();
        }
    }
}
