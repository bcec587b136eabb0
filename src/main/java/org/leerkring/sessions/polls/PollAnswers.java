package org.leerkring.sessions.polls;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What suits whom; one answer for each person and option, the last one given. */
@Component
class PollAnswers {

    /** A community of twenty that asks for ten dates six times a year gives some thousand a year. */
    private static final int MOST_EARLIER = 5_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    PollAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void give(PollOptionId option, PersonId person, Suits answer) {
        jdbc.sql("""
                        insert into sessions_poll_answer (option_id, person_id, answer, answered_at) values (?, ?, ?, ?)
                        on duplicate key update answer = values(answer), answered_at = values(answered_at)""")
                .params(option.value(), person.value(), answer.name(), column(clock.instant()))
                .update();
    }

    /** All answers to these options, in one query. */
    Map<PollOptionId, Map<PersonId, Suits>> to(Collection<PollOptionId> options) {
        var all = new HashMap<PollOptionId, Map<PersonId, Suits>>();
        if (!options.isEmpty()) {
            jdbc.sql("select option_id, person_id, answer from sessions_poll_answer where option_id in (:options)")
                    .param("options", options.stream().map(PollOptionId::value).toList())
                    .query(row -> {
                        all.computeIfAbsent(
                                        new PollOptionId(row.getObject("option_id", UUID.class)), _ -> new HashMap<>())
                                .put(
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        Suits.valueOf(row.getString("answer")));
                    });
        }
        return all;
    }

    /** What was answered in this community since a moment, latest first. */
    List<Earlier> earlier(CommunityId community, Instant since) {
        return jdbc.sql("""
                        select o.starts_at, a.person_id, a.answer from sessions_poll_answer a
                        join sessions_poll_option o on o.id = a.option_id
                        join sessions_poll p on p.id = o.poll_id
                        where p.community_id = ? and p.opened_at > ?
                        order by p.opened_at desc, o.starts_at desc limit ?""")
                .params(community.value(), column(since), MOST_EARLIER)
                .query((row, _) -> new Earlier(
                        row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        Suits.valueOf(row.getString("answer"))))
                .list();
    }

    private static LocalDateTime column(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    record Earlier(Instant starts, PersonId person, Suits answer) {}
}
