package org.leerkring.mailgroup.inbound;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.feed.FeedRefused;
import org.leerkring.live.Topic;
import org.leerkring.mailgroup.reading.MailFile;
import org.leerkring.mailgroup.reading.ReadMail;
import org.leerkring.mailgroup.reading.UnreadableMail;
import org.leerkring.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails of a community that could not be posted: its coach, or each member where there is none, sees why and decides. */
@Service
@Transactional
public class Queue {

    /** How many are read at a time. */
    public static final int PAGE = 20;

    private final Arrivals arrivals;
    private final Sorting sorting;
    private final Judge judge;
    private final MailedPosts posts;
    private final Communities communities;
    private final CommunityPolicy policy;
    private final Audit audit;
    private final Scheduler scheduler;
    private final Clock clock;

    Queue(
            Arrivals arrivals,
            Sorting sorting,
            Judge judge,
            MailedPosts posts,
            Communities communities,
            CommunityPolicy policy,
            Audit audit,
            Scheduler scheduler,
            Clock clock) {
        this.arrivals = arrivals;
        this.sorting = sorting;
        this.judge = judge;
        this.posts = posts;
        this.communities = communities;
        this.policy = policy;
        this.audit = audit;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** The topic on which it is told that other mails wait. */
    public static Topic topic(CommunityId community) {
        return Topic.of("mail-queue", community.value());
    }

    /** Whether this person looks after the mail of this community. */
    public boolean mayTend(CommunityId community, PersonId person) {
        return policy.mayTend(community, person);
    }

    /** What waits, oldest first, after the last one of the page before. */
    @Transactional(readOnly = true)
    public List<QueuedMail> waiting(CommunityId community, PersonId reader, @Nullable QueuedMail after) {
        requireTending(community, reader, Deed.MAIL_QUEUE_READ);
        var from = after == null ? Instant.EPOCH : after.receivedAt();
        var id = after == null ? new UUID(0, 0) : after.id().value();
        return arrivals.queue(community, from, id, Limit.of(PAGE)).stream()
                .map(Arrival::read)
                .toList();
    }

    /** What a waiting mail says. */
    public QueuedText text(ArrivalId id, PersonId reader) {
        var arrival = find(id, reader, Deed.MAIL_QUEUE_READ);
        var mail = read(arrival);
        return new QueuedText(
                mail.text(), mail.files().stream().map(MailFile::name).toList());
    }

    /**
     * Posts a mail as this member's: the coach says who wrote it. Refused like any other post of theirs would be.
     *
     * @throws FeedRefused when the feed does not take it
     */
    public void post(ArrivalId id, PersonId author, PersonId coach) {
        var arrival = find(id, coach, Deed.MAIL_POSTED_BY_COACH);
        var community = community(arrival);
        var mail = read(arrival);
        posts.post(
                arrival, mail, new Judgement.Post(author, community, judge.question(arrival, community, mail)), coach);
        audit.done(policy.act(Deed.MAIL_POSTED_BY_COACH, coach, community).on(author.value()));
    }

    /** Lets it be sorted once more, for when what stood in its way has gone. */
    public void tryAgain(ArrivalId id, PersonId coach) {
        var arrival = find(id, coach, Deed.MAIL_QUEUE_READ);
        arrival.tryAgain();
        arrivals.save(arrival);
        scheduler.scheduleIfNotExists(Intake.errand(id), clock.instant());
    }

    /** Throws it away; for some months that can be taken back. */
    public void discard(ArrivalId id, PersonId coach) {
        var arrival = find(id, coach, Deed.MAIL_DISCARDED);
        arrival.discard(coach, clock.instant());
        arrivals.save(arrival);
        audit.done(policy.act(Deed.MAIL_DISCARDED, coach, community(arrival)));
    }

    /** Takes back that it was thrown away. */
    public void bringBack(ArrivalId id, PersonId coach) {
        var arrival = find(id, coach, Deed.MAIL_DISCARDED);
        arrival.bringBack(clock.instant());
        arrivals.save(arrival);
    }

    /** Locked, so that of two coaches the second finds what the first did. */
    private Arrival find(ArrivalId id, PersonId person, Deed deed) {
        var arrival = arrivals.lock(id).orElseThrow(() -> new InboundRefused("mailgroup.refused.gone"));
        requireTending(community(arrival), person, deed);
        return arrival;
    }

    private ReadMail read(Arrival arrival) {
        try {
            return sorting.read(arrival);
        } catch (UnreadableMail _) {
            throw new InboundRefused(Obstacle.UNREADABLE.key());
        }
    }

    private static CommunityId community(Arrival arrival) {
        var community = arrival.community();
        if (community == null) {
            throw new InboundRefused("mailgroup.refused.gone");
        }
        return community;
    }

    private void requireTending(CommunityId community, PersonId person, Deed deed) {
        communities.enter(community, person);
        if (!mayTend(community, person)) {
            audit.refused(policy.act(deed, person, community));
            throw new InboundRefused("mailgroup.refused.only-the-coach");
        }
    }
}
