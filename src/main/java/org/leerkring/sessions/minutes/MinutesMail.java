package org.leerkring.sessions.minutes;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Member;
import org.leerkring.communities.Roster;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.post.Post;
import org.leerkring.post.PublicAddress;
import org.leerkring.post.Stationery;
import org.leerkring.sessions.SessionClosed;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.Sessions;
import org.springframework.context.MessageSource;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Mails the minutes to every member once a session is closed; the subject says how much each has to do. */
@Component
class MinutesMail {

    private static final int LONGEST_TITLE = 120;

    private final Sessions sessions;
    private final Minutes minutes;
    private final Communities communities;
    private final People people;
    private final Stationery stationery;
    private final Post post;
    private final PublicAddress address;
    private final MessageSource texts;

    MinutesMail(
            Sessions sessions,
            Minutes minutes,
            Communities communities,
            People people,
            Stationery stationery,
            Post post,
            PublicAddress address,
            MessageSource texts) {
        this.sessions = sessions;
        this.minutes = minutes;
        this.communities = communities;
        this.people = people;
        this.stationery = stationery;
        this.post = post;
        this.address = address;
        this.texts = texts;
    }

    /** Durable: runs after the commit, and again after a crash, until all letters are in the outbox. */
    @ApplicationModuleListener
    void on(SessionClosed closed) {
        var session = sessions.read(closed.session());
        var blocks = minutes.read(closed.session());
        var roster = communities.roster(closed.community());
        var members = roster.members().stream().map(Member::id).toList();
        var next = sessions.next(closed.session());
        people.cards(members).values().stream()
                .filter(person -> !person.email().isEmpty())
                .forEach(person -> write(person, session, next, blocks, roster));
    }

    private void write(
            PersonCard person, SessionRead session, Optional<SessionLine> next, List<BlockRead> blocks, Roster in) {
        var language = person.language();
        var title = session.details().title();
        var shown = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        var mine = blocks.stream().filter(block -> block.isFor(person.id())).count();
        var subject = text(language, "sessions.MinutesMail.subject", shown, mine);
        var lead = next.map(line -> text(
                        language,
                        "sessions.MinutesMail.next",
                        day(line.time().starts().atZone(person.zone()), language)))
                .orElseGet(() -> text(language, "sessions.MinutesMail.no-next"));
        var said = blocks.stream().map(block -> line(block, in, language)).collect(Collectors.joining("\n"));
        post.send(stationery.letter(
                person.email(),
                language,
                new Stationery.Words(
                        subject,
                        lead,
                        said.isEmpty() ? text(language, "sessions.MinutesMail.nothing") : said,
                        text(language, "sessions.MinutesMail.open"),
                        address.of("/" + SessionPaths.session(in.community().slug(), session.id())),
                        text(
                                language,
                                "sessions.MinutesMail.reason",
                                in.community().name()))));
    }

    private String line(BlockRead block, Roster in, Locale language) {
        var words = block.wording().words();
        return switch (block.wording().kind()) {
            case NOTE -> words;
            case DECISION -> text(language, "sessions.MinutesMail.decided", words);
            case ACTION ->
                text(
                        language,
                        "sessions.MinutesMail.action",
                        words,
                        block.who() == null
                                ? text(language, "sessions.ActionFields.everyone")
                                : in.nameOf(block.who()));
        };
    }

    private static String day(ZonedDateTime at, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language).format(at);
    }

    private String text(Locale language, String key, Object... facts) {
        return texts.getMessage(key, facts, language);
    }
}
