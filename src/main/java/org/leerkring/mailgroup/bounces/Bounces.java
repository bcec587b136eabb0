package org.leerkring.mailgroup.bounces;

import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Topic;
import org.leerkring.mailgroup.ReturnToken;
import org.leerkring.people.AccountClosed;
import org.leerkring.people.AddressChanged;
import org.leerkring.people.PersonId;
import org.leerkring.post.mailing.CopyRefused;
import org.leerkring.post.mailing.Mailings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mail that did not arrive, and whom to spare further tries: mail servers think ill of whoever keeps writing to an address
 * that is gone. That is nobody's choice, so it is a state of its own beside what someone chose.
 */
@Service
@Transactional
public class Bounces {

    private final ReportReader reader;
    private final BounceRows rows;
    private final BounceSettings settings;
    private final Mailings mailings;
    private final Communities communities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bounces(
            ReportReader reader,
            BounceRows rows,
            BounceSettings settings,
            Mailings mailings,
            Communities communities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reader = reader;
        this.rows = rows;
        this.settings = settings;
        this.mailings = mailings;
        this.communities = communities;
        this.events = events;
        this.clock = clock;
    }

    /** The topic on which it is told that mail to this person was paused, or starts again. */
    public static Topic topic(PersonId person) {
        return Topic.of("mailpause", person.value());
    }

    /** The same, for all members of a community. */
    static Topic topic(CommunityId community) {
        return Topic.of("mailpauses", community.value());
    }

    /**
     * Takes what came to an address that mails carry for reports; anything that is none is let go. Nothing of it is kept but
     * whom it is about, when, and the status code. The stream is left open.
     */
    public void take(ReturnToken token, InputStream raw) {
        reader.read(raw).ifPresent(report -> mailings.recipientOf(token.value())
                .ifPresent(copy -> keep(copy.id(), new PersonId(copy.recipient()), report)));
    }

    /** Our own mail server said no at once, without a report. */
    @ApplicationModuleListener
    void on(CopyRefused refused) {
        keep(
                refused.copy(),
                new PersonId(refused.recipient()),
                new Report(Verdict.HARD, String.valueOf(refused.code())));
    }

    private void keep(UUID copy, PersonId person, Report report) {
        if (report.verdict() == Verdict.DELIVERED) {
            reached(person);
            return;
        }
        var now = clock.instant();
        var hard = report.verdict() == Verdict.HARD;
        rows.keep(copy, person, hard, report.status(), now);
        if (hard && rows.days(person, now.minus(settings.within())) >= settings.days() && rows.pause(person, now)) {
            events.publishEvent(new MailPaused(person));
            tellScreens(person);
        }
    }

    /** Mail reached this person after all: they answered it, or used a link in it. What came back before counts no more. */
    public void reached(PersonId person) {
        rows.countNoMore(person);
    }

    /** Mails this person again: they say that their address is right. */
    public void startAgain(PersonId person) {
        rows.countNoMore(person);
        if (rows.endPause(person)) {
            tellScreens(person);
        }
    }

    /** Those of these to whom no mail is to go for now, in one query. */
    @Transactional(readOnly = true)
    public Set<PersonId> paused(Collection<PersonId> among) {
        return rows.paused(among);
    }

    @Transactional(readOnly = true)
    public boolean isPaused(PersonId person) {
        return !rows.paused(List.of(person)).isEmpty();
    }

    @EventListener
    void on(AddressChanged changed) {
        startAgain(changed.person());
    }

    @EventListener
    void on(AccountClosed closed) {
        rows.forget(closed.person());
    }

    private void tellScreens(PersonId person) {
        var where = communities.of(person).stream().map(CommunityCard::id).toList();
        events.publishEvent(new MailPauseChanged(person, where));
    }
}
