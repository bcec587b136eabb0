package org.leerkring.mailgroup;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.ReplyId;
import org.springframework.stereotype.Component;

/** The Message-ID of each post: the same in everyone's copy and at every attempt, so that mail clients make threads of it. */
@Component
public class MessageIds {

    private static final Pattern OURS = Pattern.compile("<(vraag|antwoord)\\.([0-9a-f-]{36})@([^>]+)>");

    private static final String DIGEST = "<overzicht.";

    private final String domain;

    MessageIds(MailgroupSettings settings) {
        this.domain = settings.domain();
    }

    /** With its angle brackets. */
    public String of(QuestionId question) {
        return "<vraag." + question.value() + "@" + domain + ">";
    }

    /** With its angle brackets. */
    public String of(ReplyId reply) {
        return "<antwoord." + reply.value() + "@" + domain + ">";
    }

    /** Of an overview of several questions, which nobody can answer as a whole. */
    public String ofDigest(UUID digest) {
        return DIGEST + digest + "@" + domain + ">";
    }

    /** Of one copy of a mail about a session. */
    public String ofInvitation(UUID copy) {
        return "<sessie." + copy + "@" + domain + ">";
    }

    /** Whether a Message-ID is that of an overview of ours. */
    public boolean isDigest(String messageId) {
        var id = messageId.strip();
        return id.startsWith(DIGEST) && id.toLowerCase(Locale.ROOT).endsWith("@" + domain + ">");
    }

    /** The question a Message-ID of ours stands for. */
    public Optional<QuestionId> question(String messageId) {
        return id("vraag", messageId).map(QuestionId::new);
    }

    /** The reply a Message-ID of ours stands for. */
    public Optional<ReplyId> reply(String messageId) {
        return id("antwoord", messageId).map(ReplyId::new);
    }

    private Optional<UUID> id(String kind, String messageId) {
        var found = OURS.matcher(messageId.strip());
        return found.matches() && found.group(1).equals(kind) && found.group(3).equalsIgnoreCase(domain)
                ? Optional.of(UUID.fromString(found.group(2)))
                : Optional.empty();
    }
}
