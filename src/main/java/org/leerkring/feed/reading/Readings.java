package org.leerkring.feed.reading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.UtcTime;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each person has read. Plain SQL, because these are marks set many at a time and not objects with rules. */
@Component
public class Readings {

    /** The number on the badge looks back no further, so that it never grows with a community's history. */
    private static final Duration RECENT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Readings(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** Marks read; a mark never moves back. */
    public void read(Collection<Seen> seen) {
        var now = UtcTime.column(clock.instant());
        var rows = seen.stream()
                .map(it -> new Object[] {it.person().value(), it.question().value(), it.number(), now})
                .toList();
        batches.batchUpdate("""
                insert into feed_reading (person_id, question_id, read_number, read_at, following)
                values (?, ?, ?, ?, 'BY_DEFAULT')
                on duplicate key update read_number = greatest(read_number, values(read_number)), read_at = values(read_at)""", rows);
    }

    public void follow(PersonId person, QuestionId question, Following following) {
        jdbc.sql("""
                        insert into feed_reading (person_id, question_id, read_number, read_at, following)
                        values (?, ?, 0, ?, ?)
                        on duplicate key update following = values(following)""")
                .params(person.value(), question.value(), UtcTime.column(clock.instant()), following.name())
                .update();
    }

    public Optional<Mark> mark(PersonId person, QuestionId question) {
        return Optional.ofNullable(marks(person, List.of(question)).get(question));
    }

    public Map<QuestionId, Mark> marks(PersonId person, Collection<QuestionId> questions) {
        var marks = new HashMap<QuestionId, Mark>();
        if (!questions.isEmpty()) {
            jdbc.sql("""
                            select question_id, read_number, following from feed_reading
                            where person_id = :person and question_id in (:questions)""")
                    .param("person", person.value())
                    .param("questions", values(questions))
                    .query((row, _) -> marks.put(
                            new QuestionId(row.getObject("question_id", UUID.class)),
                            new Mark(row.getInt("read_number"), Following.valueOf(row.getString("following")))))
                    .list();
        }
        return marks;
    }

    /** What opening a question would change for a person, in one trip to the database. */
    public Optional<BeforeOpening> beforeOpening(QuestionId question, PersonId person) {
        return jdbc.sql("""
                        select q.community_id, r.read_number,
                               exists(select 1 from feed_nudge n where n.person_id = :person
                                      and n.question_id = q.id and n.seen_at is null) as told
                        from feed_question q
                        left join feed_reading r on r.question_id = q.id and r.person_id = :person
                        where q.id = :question""")
                .param("person", person.value())
                .param("question", question.value())
                .query((row, _) -> new BeforeOpening(
                        new CommunityId(row.getObject("community_id", UUID.class)),
                        row.getObject("read_number", Integer.class),
                        row.getBoolean("told")))
                .optional();
    }

    /** From when on a person counts as having seen a community, unless set otherwise. */
    public Instant baseline(PersonId person, CommunityId community, Instant joined) {
        return jdbc.sql("select read_before from feed_reader where person_id = ? and community_id = ?")
                .params(person.value(), community.value())
                .query(LocalDateTime.class)
                .optional()
                .map(UtcTime::moment)
                .orElse(joined);
    }

    /** How many replies came after a moment, for questions nobody marked. */
    public Map<QuestionId, Integer> repliesSince(Instant since, Collection<QuestionId> questions) {
        var counts = new HashMap<QuestionId, Integer>();
        if (!questions.isEmpty()) {
            jdbc.sql("""
                            select question_id, count(*) as fresh from feed_reply
                            where question_id in (:questions) and posted_at > :since group by question_id""")
                    .param("questions", values(questions))
                    .param("since", UtcTime.column(since))
                    .query((row, _) ->
                            counts.put(new QuestionId(row.getObject("question_id", UUID.class)), row.getInt("fresh")))
                    .list();
        }
        return counts;
    }

    /** How many questions hold something unread, at most 100. */
    public int unreadQuestions(PersonId person, CommunityId community, Instant joined) {
        var recent = clock.instant().minus(RECENT);
        var baseline = baseline(person, community, joined);
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from feed_question q
                            left join feed_reading r on r.question_id = q.id and r.person_id = :person
                            where q.community_id = :community and q.last_activity_at > :since and q.state <> 'WITHDRAWN'
                              and (r.person_id is null or r.read_number < q.last_number)
                              and (r.following is null or r.following <> 'MUTED')
                            limit 100) unread""")
                .param("person", person.value())
                .param("community", community.value())
                .param("since", UtcTime.column(baseline.isAfter(recent) ? baseline : recent))
                .query(Integer.class)
                .single();
    }

    private static List<UUID> values(Collection<QuestionId> questions) {
        var values = new ArrayList<UUID>(questions.size());
        questions.forEach(question -> values.add(question.value()));
        return values;
    }

    /** Someone saw a thread up to a reply's number. */
    public record Seen(PersonId person, QuestionId question, int number) {}

    /**
     * @param readNumber how far it was read; null when it was never opened
     * @param told whether the person was told something of it and has not seen that
     */
    public record BeforeOpening(
            CommunityId community, @Nullable Integer readNumber, boolean told) {

        public boolean isNews(int lastNumber) {
            return told || readNumber == null || readNumber < lastNumber;
        }
    }

    /** How far someone read, and what they chose. */
    public record Mark(int readNumber, Following following) {}
}
