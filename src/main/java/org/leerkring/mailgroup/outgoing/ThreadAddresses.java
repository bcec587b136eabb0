package org.leerkring.mailgroup.outgoing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.QuestionId;
import org.leerkring.mailgroup.MailAddresses;
import org.leerkring.mailgroup.ThreadToken;
import org.leerkring.people.PersonId;
import org.leerkring.post.mailing.Unguessable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where each member answers each question by mail; made the first time a mail about it goes to them. */
@Component
class ThreadAddresses {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final MailAddresses addresses;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ThreadAddresses(JdbcClient jdbc, JdbcTemplate batches, MailAddresses addresses, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Of one question, for each of these people. */
    Map<PersonId, String> of(QuestionId question, CommunityId community, Collection<PersonId> people) {
        var known = known(List.of(question), people);
        var missing = people.stream()
                .map(person -> new Thread(question, person))
                .filter(thread -> !known.containsKey(thread))
                .toList();
        var all = missing.isEmpty() ? known : made(missing, community, List.of(question), people);
        var byPerson = new HashMap<PersonId, String>();
        all.forEach((thread, address) -> byPerson.put(thread.person(), address));
        return byPerson;
    }

    /** Of each of these questions, for one person. */
    Map<QuestionId, String> of(Collection<QuestionId> questions, CommunityId community, PersonId person) {
        var people = List.of(person);
        var known = known(questions, people);
        var missing = questions.stream()
                .map(question -> new Thread(question, person))
                .filter(thread -> !known.containsKey(thread))
                .toList();
        var all = missing.isEmpty() ? known : made(missing, community, questions, people);
        var byQuestion = new HashMap<QuestionId, String>();
        all.forEach((thread, address) -> byQuestion.put(thread.question(), address));
        return byQuestion;
    }

    /** Someone else may be making the same at this moment; whoever came first gave the address. */
    private Map<Thread, String> made(
            List<Thread> missing,
            CommunityId community,
            Collection<QuestionId> questions,
            Collection<PersonId> people) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        batches.batchUpdate(
                "insert ignore into mailgroup_thread (token, question_id, person_id, community_id, made_at)"
                        + " values (?, ?, ?, ?, ?)",
                missing.stream()
                        .map(thread -> new Object[] {
                            Unguessable.fresh(random),
                            thread.question().value(),
                            thread.person().value(),
                            community.value(),
                            now
                        })
                        .toList());
        return known(questions, people);
    }

    private Map<Thread, String> known(Collection<QuestionId> questions, Collection<PersonId> people) {
        var known = new HashMap<Thread, String>();
        if (!questions.isEmpty() && !people.isEmpty()) {
            jdbc.sql("""
                            select token, question_id, person_id from mailgroup_thread
                            where question_id in (:questions) and person_id in (:people)""")
                    .param(
                            "questions",
                            questions.stream().map(QuestionId::value).toList())
                    .param("people", people.stream().map(PersonId::value).toList())
                    .query((row, _) -> known.put(
                            new Thread(
                                    new QuestionId(row.getObject("question_id", UUID.class)),
                                    new PersonId(row.getObject("person_id", UUID.class))),
                            addresses.of(new ThreadToken(row.getString("token")))))
                    .list();
        }
        return known;
    }

    private record Thread(QuestionId question, PersonId person) {}
}
