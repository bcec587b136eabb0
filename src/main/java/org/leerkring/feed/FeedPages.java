package org.leerkring.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Member;
import org.leerkring.feed.lists.FeedFilter;
import org.leerkring.feed.lists.FeedPage;
import org.leerkring.feed.lists.Lines;
import org.leerkring.feed.lists.Position;
import org.leerkring.feed.lists.QuestionLine;
import org.leerkring.feed.reading.Following;
import org.leerkring.feed.reading.Reading;
import org.leerkring.feed.reading.Readings;
import org.leerkring.feed.reading.Unread;
import org.leerkring.live.NoticeBoard;
import org.leerkring.live.SharedRead;
import org.leerkring.live.SharedReads;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Service;

/**
 * What members read in the feed. What is the same for all is read once for all who look ({@link SharedRead}); the check
 * that the viewer is a member is made each time. No transaction around it all: who waits for another's read may not hold
 * a connection that the other needs.
 */
@Service
public class FeedPages {

    private final Lines lines;
    private final Threads threads;
    private final Readings readings;
    private final Communities communities;
    private final SharedRead<CommunityId, FeedPage> openings;
    private final SharedRead<QuestionId, Optional<ThreadRead>> openThreads;
    private final SharedRead<Reader, Integer> badges;
    private final SharedRead<Reader, Map<QuestionId, Unread>> unreadOpenings;
    private final NoticeBoard notices;

    FeedPages(
            Lines lines,
            Threads threads,
            Readings readings,
            Communities communities,
            NoticeBoard notices,
            SharedReads reads) {
        this.lines = lines;
        this.threads = threads;
        this.readings = readings;
        this.communities = communities;
        this.notices = notices;
        this.openings = reads.of(Communities::topic, community -> lines.page(community, NOBODY, FeedFilter.OPEN, null));
        this.openThreads = reads.of(Feed::topic, threads::find);
        this.badges = reads.of(reader -> Communities.topic(reader.community()), this::countUnread);
        this.unreadOpenings = reads.of(
                reader -> Communities.topic(reader.community()),
                reader -> readUnread(reader, openings.read(reader.community()).lines()));
    }

    /** The open questions are the same for everyone. */
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /** The topic on which it is told that a person read something, on whatever device. */
    public static Topic reading(PersonId person) {
        return Topic.of("reading", person.value());
    }

    /** A page of questions, newest first; the first page of open questions is shared by all who look. */
    public FeedPage page(CommunityId community, PersonId viewer, FeedFilter filter, @Nullable Position after) {
        communities.enter(community, viewer);
        return filter.equals(FeedFilter.OPEN) && after == null
                ? openings.read(community)
                : lines.page(community, viewer, filter, after);
    }

    /** How these questions stand now, in no order; those taken away from the community are missing. */
    public List<QuestionLine> lines(CommunityId community, PersonId viewer, Collection<QuestionId> ids) {
        communities.enter(community, viewer);
        return lines.lines(community, ids);
    }

    /** A question with its latest replies; refused to anyone who is not a member of its community. */
    public ThreadRead thread(QuestionId question, PersonId viewer) {
        var thread = openThreads.read(question).orElseThrow(() -> new FeedRefused("feed.refused.unknown"));
        communities.enter(thread.question().community(), viewer);
        return thread;
    }

    /** The replies before a number, in order, a page at a time. */
    public List<ReplyRead> earlier(QuestionId question, PersonId viewer, int before) {
        var thread = thread(question, viewer);
        return threads.before(thread.question().community(), question, before);
    }

    /** What this person has not read of each question; for the page everyone opens with, read once for all their pages. */
    public Map<QuestionId, Unread> unread(CommunityId community, PersonId viewer, List<QuestionLine> shown) {
        var reader = reader(community, viewer);
        return openings.read(community).lines().containsAll(shown)
                ? unreadOpenings.read(reader)
                : readUnread(reader, shown);
    }

    private Map<QuestionId, Unread> readUnread(Reader reader, List<QuestionLine> shown) {
        var ids = shown.stream().map(QuestionLine::id).toList();
        var marks = readings.marks(reader.person(), ids);
        var baseline = readings.baseline(reader.person(), reader.community(), reader.joined());
        var unmarkedOld = shown.stream()
                .filter(line -> !marks.containsKey(line.id()) && !line.askedAt().isAfter(baseline))
                .filter(line -> line.lastNumber() > 0)
                .map(QuestionLine::id)
                .toList();
        var fresh = readings.repliesSince(baseline, unmarkedOld);
        var unread = new HashMap<QuestionId, Unread>();
        for (var line : shown) {
            var mark = marks.get(line.id());
            if (mark != null) {
                unread.put(
                        line.id(),
                        new Unread(
                                Math.max(0, line.lastNumber() - mark.readNumber()),
                                mark.following() == Following.MUTED));
            } else if (line.askedAt().isAfter(baseline)) {
                unread.put(line.id(), Unread.NEVER_OPENED);
            } else {
                unread.put(line.id(), Unread.NOTHING.answers(fresh.getOrDefault(line.id(), 0)));
            }
        }
        return unread;
    }

    /** Up to which reply a person had read a question, and whether they follow it. */
    public Reading reading(QuestionId question, PersonId viewer) {
        var thread = thread(question, viewer).question();
        return readings.mark(viewer, question)
                .map(mark -> new Reading(mark.readNumber(), mark.following()))
                .orElseGet(() -> new Reading(neverOpened(thread, viewer), Following.BY_DEFAULT));
    }

    /** What was answered before a person came counts as read. */
    private int neverOpened(QuestionRead question, PersonId viewer) {
        var baseline = readings.baseline(viewer, question.community(), joined(question.community(), viewer));
        return question.askedAt().isAfter(baseline)
                ? 0
                : question.lastNumber()
                        - readings.repliesSince(baseline, List.of(question.id()))
                                .getOrDefault(question.id(), 0);
    }

    /** How many questions of a community hold something this person has not read; stops counting at 100. */
    public int unreadQuestions(CommunityId community, PersonId viewer) {
        return badges.read(reader(community, viewer));
    }

    private int countUnread(Reader reader) {
        return readings.unreadQuestions(reader.person(), reader.community(), reader.joined());
    }

    private Reader reader(CommunityId community, PersonId viewer) {
        return new Reader(community, viewer, joined(community, viewer), notices.version(reading(viewer)));
    }

    private Instant joined(CommunityId community, PersonId person) {
        return communities.enter(community, person).member(person).stream()
                .map(Member::from)
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .findFirst()
                .orElseThrow();
    }

    /** Someone who reads in a community; the version makes it another one when they read something. */
    private record Reader(CommunityId community, PersonId person, Instant joined, long readingVersion) {}
}
