package org.leerkring.feed.reading;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.leerkring.feed.QuestionId;
import org.leerkring.live.SeenListener;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gathers what pages report as seen and keeps it in one batch each second. Lost at a crash, a second's worth shows as
 * unread once more, which does no harm.
 */
@Component
class SeenReplies implements SeenListener {

    private final Map<Key, Integer> waiting = new ConcurrentHashMap<>();
    private final Readings readings;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    SeenReplies(Readings readings, ApplicationEventPublisher events, TransactionOperations transaction) {
        this.readings = readings;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "question";
    }

    /** Called on a connection's thread for a topic its gate let in. */
    @Override
    public void seen(UUID person, Topic topic, int number) {
        waiting.merge(new Key(new PersonId(person), new QuestionId(topic.subject())), number, Math::max);
    }

    @Scheduled(fixedDelayString = "${leerkring.feed.seen-every:1s}")
    void keep() {
        var batch = waiting.keySet().stream()
                .flatMap(key -> Stream.ofNullable(waiting.remove(key))
                        .map(number -> new Readings.Seen(key.person(), key.question(), number)))
                .toList();
        if (batch.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            readings.read(batch);
            batch.stream()
                    .map(Readings.Seen::person)
                    .distinct()
                    .forEach(person -> events.publishEvent(new PersonRead(person)));
        });
    }

    private record Key(PersonId person, QuestionId question) {}
}
