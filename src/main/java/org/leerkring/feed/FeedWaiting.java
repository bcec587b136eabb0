package org.leerkring.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.Topic;
import org.leerkring.people.ExpertiseKind;
import org.leerkring.people.PersonId;
import org.leerkring.people.Profiles;
import org.leerkring.today.Urgency;
import org.leerkring.today.Waiting;
import org.leerkring.today.WaitingItem;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What of the feed waits for a person. Looks back a bounded time, and never at more than a few rows of each sort. */
@Component
class FeedWaiting implements Waiting {

    private static final int MOST = 5;
    private static final Duration RECENT = Duration.ofDays(21);

    /** "At least 7 answers within a week" (field.md): after that week a question asks for its harvest. */
    private static final Duration WEEK = Duration.ofDays(7);

    private final NudgeRepository nudges;
    private final QuestionRepository questions;
    private final Communities communities;
    private final Profiles profiles;
    private final JdbcClient jdbc;
    private final Clock clock;

    FeedWaiting(
            NudgeRepository nudges,
            QuestionRepository questions,
            Communities communities,
            Profiles profiles,
            JdbcClient jdbc,
            Clock clock) {
        this.nudges = nudges;
        this.questions = questions;
        this.communities = communities;
        this.profiles = profiles;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WaitingItem> waitingFor(PersonId person) {
        var mine = communities.of(person).stream().collect(Collectors.toMap(CommunityCard::id, card -> card));
        if (mine.isEmpty()) {
            return List.of();
        }
        var items = new ArrayList<WaitingItem>();
        items.addAll(told(person, mine));
        items.addAll(answered(person, mine));
        items.addAll(toFinish(person, mine));
        items.addAll(knowsAbout(person, mine));
        items.addAll(canHelp(person, mine));
        return items;
    }

    @Override
    public List<Topic> topics(PersonId person) {
        return Stream.concat(
                        Stream.of(Feed.waiting(person), FeedPages.reading(person)),
                        communities.of(person).stream().map(card -> Communities.topic(card.id())))
                .toList();
    }

    private List<WaitingItem> told(PersonId person, Map<CommunityId, CommunityCard> mine) {
        var unseen = nudges.findByPersonAndSeenAtIsNullOrderByNudgedAtDesc(person, Limit.of(MOST));
        var titles = questions
                .findByIdIn(unseen.stream().map(Nudge::question).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Question::id, question -> question.line(List.of())));
        return unseen.stream()
                .flatMap(
                        nudge -> Stream.ofNullable(titles.get(nudge.question())).map(line -> nudge.read(line.title())))
                .flatMap(nudge ->
                        Stream.ofNullable(mine.get(nudge.community())).map(community -> item(nudge, community)))
                .toList();
    }

    private WaitingItem item(NudgeRead nudge, CommunityCard community) {
        return new WaitingItem(
                Urgency.SOON,
                nudge.nudgedAt(),
                community.name(),
                community.kind().accent(),
                "feed.FeedWaiting." + nudge.kind().name().toLowerCase(Locale.ROOT),
                List.of(name(nudge.community(), nudge.by())),
                nudge.title(),
                path(community, nudge.question()));
    }

    private List<WaitingItem> answered(PersonId person, Map<CommunityId, CommunityCard> mine) {
        return rows("""
                select q.id, q.community_id, q.author_id, q.title, q.last_activity_at as at, q.last_number - r.read_number as n
                from feed_reading r join feed_question q on q.id = r.question_id
                where r.person_id = :person and q.community_id in (:communities) and q.state <> 'WITHDRAWN' and q.hidden_at is null
                  and q.last_activity_at > :since and r.read_number < q.last_number and r.following <> 'MUTED'
                  and (q.author_id = :person or r.following = 'FOLLOWING'
                       or exists (select 1 from feed_reply mine where mine.question_id = q.id and mine.author_id = :person))
                order by q.last_activity_at desc limit 5""", person, mine, "feed.FeedWaiting.answered", Urgency.SOON);
    }

    private List<WaitingItem> toFinish(PersonId person, Map<CommunityId, CommunityCard> mine) {
        return rows("""
                select q.id, q.community_id, q.author_id, q.title, q.asked_at as at, q.reply_count as n
                from feed_question q
                where q.author_id = :person and q.community_id in (:communities) and q.state = 'OPEN' and q.hidden_at is null
                  and q.reply_count > 0 and q.asked_at < :week
                order by q.asked_at desc limit 5""", person, mine, "feed.FeedWaiting.to-finish", Urgency.WHEN_YOU_CAN);
    }

    /** Questions labelled with something this person says to know or offer; how many answered does not matter then. */
    private List<WaitingItem> knowsAbout(PersonId person, Map<CommunityId, CommunityCard> mine) {
        var known = known(person);
        return known.isEmpty()
                ? List.of()
                : rows("""
                select q.id, q.community_id, q.author_id, q.title, q.asked_at as at, q.reply_count as n
                from feed_question q
                where q.community_id in (:communities) and q.state = 'OPEN' and q.asked_at > :since
                  and q.author_id <> :person
                  and exists (select 1 from feed_question_tag t where t.question_id = q.id and t.tag in (:known))
                  and not exists (select 1 from feed_reply mine where mine.question_id = q.id and mine.author_id = :person)
                  and not exists (select 1 from feed_reading r where r.question_id = q.id and r.person_id = :person and r.following = 'MUTED')
                order by q.asked_at desc limit 5""", person, mine, known, "feed.FeedWaiting.knows-about", Urgency.WHEN_YOU_CAN);
    }

    private List<String> known(PersonId person) {
        var told = profiles.expertise(person);
        return Stream.of(ExpertiseKind.KNOWS, ExpertiseKind.OFFERS)
                .flatMap(kind -> told.of(kind).stream())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<WaitingItem> canHelp(PersonId person, Map<CommunityId, CommunityCard> mine) {
        return rows("""
                select q.id, q.community_id, q.author_id, q.title, q.asked_at as at, q.reply_count as n
                from feed_question q
                where q.community_id in (:communities) and q.state = 'OPEN' and q.hidden_at is null and q.asked_at > :since
                  and q.author_id <> :person and q.reply_count < 7
                  and not exists (select 1 from feed_reply mine where mine.question_id = q.id and mine.author_id = :person)
                  and not exists (select 1 from feed_reading r where r.question_id = q.id and r.person_id = :person and r.following = 'MUTED')
                order by q.reply_count, q.asked_at desc limit 5""", person, mine, "feed.FeedWaiting.can-help", Urgency.WHEN_YOU_CAN);
    }

    private List<WaitingItem> rows(
            String sql, PersonId person, Map<CommunityId, CommunityCard> mine, String label, Urgency urgency) {
        return rows(sql, person, mine, List.of(), label, urgency);
    }

    private List<WaitingItem> rows(
            String sql,
            PersonId person,
            Map<CommunityId, CommunityCard> mine,
            List<String> known,
            String label,
            Urgency urgency) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .param(
                        "communities",
                        mine.keySet().stream().map(CommunityId::value).toList())
                .param("since", UtcTime.column(clock.instant().minus(RECENT)))
                .param("known", known)
                .param("week", UtcTime.column(clock.instant().minus(WEEK)))
                .query((row, _) -> {
                    var community = new CommunityId(row.getObject("community_id", UUID.class));
                    var card = Objects.requireNonNull(mine.get(community));
                    return new WaitingItem(
                            urgency,
                            UtcTime.moment(row.getObject("at", LocalDateTime.class)),
                            card.name(),
                            card.kind().accent(),
                            label,
                            List.of(
                                    row.getInt("n"),
                                    name(community, new PersonId(row.getObject("author_id", UUID.class)))),
                            row.getString("title"),
                            path(card, new QuestionId(row.getObject("id", UUID.class))));
                })
                .list();
    }

    private String name(CommunityId community, PersonId person) {
        return communities.roster(community).nameOf(person);
    }

    private static String path(CommunityCard community, QuestionId question) {
        return FeedPaths.question(community.slug(), question);
    }
}
