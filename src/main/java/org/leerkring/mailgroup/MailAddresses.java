package org.leerkring.mailgroup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The addresses that lead to a community, to one of its questions, or back from a mail that did not arrive. */
@Component
public class MailAddresses {

    private static final Pattern TOKEN = Pattern.compile("(re|terug)-([a-z2-7]{26})");

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
        return Optional.of(
                token.group(1).equals("re")
                        ? new MailAddress.OfThread(new ThreadToken(token.group(2)))
                        : new MailAddress.Return(new ReturnToken(token.group(2))));
    }
}
