package org.leerkring.mailgroup.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.FeedPaths;
import org.leerkring.mailgroup.inbound.MailedPosts.LeftOut;
import org.leerkring.mailgroup.reading.ReadMail;
import org.leerkring.people.PersonCard;
import org.leerkring.post.Letter;
import org.leerkring.post.Post;
import org.leerkring.post.PublicAddress;
import org.leerkring.post.Stationery;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.Sessions;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells who sent a mail what became of it, when that is not simply a post. All in the caller's transaction. */
@Component
class InboundLetters {

    private static final String STRANGER = "mailgroup.InboundLetters.stranger";
    private static final String REFUSED = "mailgroup.InboundLetters.refused";
    private static final String FILES = "mailgroup.InboundLetters.files";
    private static final Locale DUTCH = Locale.of("nl");
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final int LONGEST_QUOTE = 120;

    private final Communities communities;
    private final Sessions sessions;
    private final Stationery stationery;
    private final Post post;
    private final PublicAddress address;
    private final MessageSource texts;

    InboundLetters(
            Communities communities,
            Sessions sessions,
            Stationery stationery,
            Post post,
            PublicAddress address,
            MessageSource texts) {
        this.communities = communities;
        this.sessions = sessions;
        this.stationery = stationery;
        this.post = post;
        this.address = address;
        this.texts = texts;
    }

    /** To someone who is no member, or no longer: in their language, and in both when we do not know it. */
    void tellStranger(Arrival arrival, ReadMail mail, @Nullable PersonCard known) {
        var language = known == null ? DUTCH : known.language();
        var text = text(STRANGER + "-text", language);
        post.answer(
                letter(
                        Objects.requireNonNull(mail.from()),
                        language,
                        text(STRANGER, language, arrival.recipient()),
                        known == null
                                ? text + "\n\n" + text(STRANGER, ENGLISH, arrival.recipient()) + " "
                                        + text(STRANGER + "-text", ENGLISH)
                                : text,
                        "/"),
                Objects.requireNonNullElse(mail.messageId(), ""));
    }

    /** To a member whose mail waits: what was kept, and what to do. */
    void tellRefused(PersonCard member, CommunityId community, ReadMail mail, Obstacle obstacle) {
        var language = member.language();
        var in = communities.roster(community).community();
        post.answer(
                letter(
                        member.email(),
                        language,
                        text(REFUSED, language, quote(mail), in.name()),
                        text(obstacle.key(), language, obstacle.facts().toArray()) + " "
                                + text(REFUSED + "-text", language, in.name()),
                        "/" + FeedPaths.feed(in.slug())),
                Objects.requireNonNullElse(mail.messageId(), ""));
    }

    /**
     * To whoever's calendar gave an answer that was not taken: in their language, or Dutch when we do not know it.
     *
     * @param session where it can be answered otherwise; null for who may not know more of it
     */
    void tellNotTaken(
            String recipient, @Nullable PersonCard known, ReadMail mail, Obstacle why, @Nullable SessionId session) {
        var language = known == null ? DUTCH : known.language();
        post.answer(
                letter(
                        recipient,
                        language,
                        text("mailgroup.CalendarAnswers.not-taken", language, quote(mail)),
                        text(why.key(), language, why.facts().toArray()),
                        session == null ? "/" : page(session)),
                Objects.requireNonNullElse(mail.messageId(), ""));
    }

    private String page(SessionId id) {
        return sessions.find(id)
                .map(session -> "/"
                        + SessionPaths.session(
                                communities
                                        .roster(session.community())
                                        .community()
                                        .slug(),
                                id))
                .orElse("/");
    }

    /** To a member whose post lacks files that could not go along; nothing when none do. */
    void tellLeftOut(PersonCard member, Judgement.Post where, ReadMail mail, List<LeftOut> leftOut) {
        if (leftOut.isEmpty()) {
            return;
        }
        var language = member.language();
        var in = communities.roster(where.community()).community();
        var files = leftOut.stream()
                .map(file -> "“" + file.name() + "”: "
                        + text(file.why().key(), language, file.why().arguments()))
                .collect(Collectors.joining("\n"));
        post.answer(
                letter(
                        member.email(),
                        language,
                        text(FILES, language, quote(mail)),
                        files + "\n\n" + text(FILES + "-text", language),
                        "/" + FeedPaths.feed(in.slug())),
                Objects.requireNonNullElse(mail.messageId(), ""));
    }

    private Letter letter(String recipient, Locale language, String lead, String text, String path) {
        return stationery.letter(
                recipient,
                language,
                new Stationery.Words(
                        lead,
                        lead,
                        text,
                        text("mailgroup.InboundLetters.open", language),
                        address.of(path),
                        text("mailgroup.InboundLetters.reason", language)));
    }

    /** The subject, short enough to stand in another. */
    private static String quote(ReadMail mail) {
        var line = mail.subject().replaceAll("[\\s\\p{Cc}]+", " ").strip();
        return line.length() <= LONGEST_QUOTE
                ? line
                : line.substring(0, LONGEST_QUOTE - 1).strip() + "…";
    }

    private String text(String key, Locale language, Object... facts) {
        return Objects.requireNonNull(texts.getMessage(key, facts, language));
    }
}
