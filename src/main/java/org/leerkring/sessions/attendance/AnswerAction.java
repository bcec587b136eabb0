package org.leerkring.sessions.attendance;

import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.people.PersonId;
import org.leerkring.post.links.LinkRefused;
import org.leerkring.post.links.LinkedAction;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.calendar.SpokenTime;
import org.springframework.context.MessageSource;

/** Answers an invitation from a mail, in one way. The subject is the session. */
final class AnswerAction implements LinkedAction {

    private static final String KEYS = "sessions.AnswerAction.";

    private final Coming coming;
    private final Attendance attendance;
    private final Sessions sessions;
    private final Communities communities;
    private final MessageSource texts;

    AnswerAction(
            Coming coming, Attendance attendance, Sessions sessions, Communities communities, MessageSource texts) {
        this.coming = coming;
        this.attendance = attendance;
        this.sessions = sessions;
        this.communities = communities;
        this.texts = texts;
    }

    @Override
    public String name() {
        return SessionLinks.name(coming);
    }

    @Override
    public Asked ask(UUID person, UUID subject, Locale language) {
        return kindly(language, () -> {
            var session = attendance.requireAnswering(new SessionId(subject), coming, new PersonId(person));
            return new Asked(
                    text("-ask", language, SpokenTime.when(session.details().time(), language)),
                    text("-text", language, name(session.community())),
                    text("-do", language));
        });
    }

    @Override
    public Done perform(UUID person, UUID subject, Locale language) {
        return kindly(language, () -> {
            var id = new SessionId(subject);
            var by = new PersonId(person);
            var session = attendance.requireAnswering(id, coming, by);
            var time = session.details().time();
            attendance.answer(id, Rsvp.of(coming), time.starts(), by);
            return new Done(text("-done", language, SpokenTime.when(time, language)), null);
        });
    }

    @Override
    public String path(UUID person, UUID subject) {
        try {
            var session = sessions.read(new SessionId(subject), new PersonId(person));
            return "/"
                    + (communities.isMember(session.community(), new PersonId(person))
                            ? SessionPaths.session(slug(session.community()), session.id())
                            : SessionPaths.guest(session.id()));
        } catch (NotAMember _) {
            return "/"; // what they may not see has no page for them
        }
    }

    private String slug(CommunityId community) {
        return communities.roster(community).community().slug();
    }

    private String name(CommunityId community) {
        return communities.roster(community).community().name();
    }

    private <T> T kindly(Locale language, Supplier<T> work) {
        try {
            return work.get();
        } catch (NotAMember _) {
            throw new LinkRefused(texts.getMessage("sessions.AnswerAction.not-invited", null, language));
        } catch (SessionRefused refused) {
            throw new LinkRefused(texts.getMessage(refused.key(), refused.facts(), language));
        }
    }

    private String text(String key, Locale language, Object... facts) {
        return texts.getMessage(KEYS + coming.key() + key, facts, language);
    }
}
