package org.leerkring.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who wants to hear of a question more, or less, than other members; for what tells people of it. */
@Service
public class FeedAudience {

    private final JdbcClient jdbc;

    FeedAudience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everyone with a stance of their own; what someone chose counts more than what they did. Asks no policy. */
    public Map<PersonId, Stance> of(QuestionId question) {
        var stances = new HashMap<PersonId, Stance>();
        jdbc.sql("""
                        select author_id as person, 'FOLLOWS' as stance from feed_question where id = :question
                        union all
                        select author_id, 'FOLLOWS' from feed_reply where question_id = :question and withdrawn_at is null
                        union all
                        select person_id, 'FOLLOWS' from feed_nudge where question_id = :question and kind = 'MENTIONED'
                        union all
                        select person_id, if(following = 'MUTED', 'MUTED', 'FOLLOWS') from feed_reading
                        where question_id = :question and following <> 'BY_DEFAULT'""")
                .param("question", question.value())
                .query((row, _) -> stances.merge(
                        new PersonId(row.getObject("person", UUID.class)),
                        Stance.valueOf(row.getString("stance")),
                        (before, next) -> before == Stance.MUTED ? before : next))
                .list();
        return stances;
    }

    /** How one person stands to those of these questions where they have a stance. */
    public Map<QuestionId, Stance> of(PersonId person, Collection<QuestionId> questions) {
        var stances = new HashMap<QuestionId, Stance>();
        if (!questions.isEmpty()) {
            jdbc.sql("""
                            select id as question, 'FOLLOWS' as stance from feed_question
                            where id in (:questions) and author_id = :person
                            union all
                            select question_id, 'FOLLOWS' from feed_reply
                            where question_id in (:questions) and author_id = :person and withdrawn_at is null
                            union all
                            select question_id, 'FOLLOWS' from feed_nudge
                            where question_id in (:questions) and person_id = :person and kind = 'MENTIONED'
                            union all
                            select question_id, if(following = 'MUTED', 'MUTED', 'FOLLOWS') from feed_reading
                            where question_id in (:questions) and person_id = :person and following <> 'BY_DEFAULT'""")
                    .param(
                            "questions",
                            questions.stream().map(QuestionId::value).toList())
                    .param("person", person.value())
                    .query((row, _) -> stances.merge(
                            new QuestionId(row.getObject("question", UUID.class)),
                            Stance.valueOf(row.getString("stance")),
                            (before, next) -> before == Stance.MUTED ? before : next))
                    .list();
        }
        return stances;
    }
}
