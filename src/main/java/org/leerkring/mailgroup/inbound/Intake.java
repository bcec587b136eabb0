package org.leerkring.mailgroup.inbound;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.io.InputStream;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.files.RawFiles;
import org.leerkring.files.RawFiles.RawFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Keeps what comes in, before anything is done with it. Once {@link #take} returns, no mail is lost any more. */
@Service
public class Intake {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("mailgroup-arrival");

    private final Destinations destinations;
    private final Arrivals arrivals;
    private final RawFiles files;
    private final Scheduler scheduler;
    private final TransactionTemplate transaction;
    private final InboundSettings settings;
    private final Clock clock;

    Intake(
            Destinations destinations,
            Arrivals arrivals,
            RawFiles files,
            Scheduler scheduler,
            TransactionTemplate transaction,
            InboundSettings settings,
            Clock clock) {
        this.destinations = destinations;
        this.arrivals = arrivals;
        this.files = files;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    /** How large a mail may be. */
    public DataSize limit() {
        return settings.maxSize();
    }

    /** Whether mail to this address leads anywhere. */
    public boolean knows(String address) {
        return destinations.of(address).isPresent();
    }

    /**
     * Keeps a mail and the errand to look at it, for good: both survive whatever happens next.
     *
     * @throws org.leerkring.files.FileRefused when it is larger than the limit
     */
    public void take(Envelope envelope, InputStream raw) {
        take(envelope, raw, () -> true);
    }

    /**
     * Like {@link #take(Envelope, InputStream)}, unless {@code first} says, in the same transaction, that it was taken
     * before.
     */
    public void take(Envelope envelope, InputStream raw, First first) {
        var file = files.keep(raw, settings.maxSize());
        transaction.executeWithoutResult(_ -> {
            if (first.isFirst()) {
                keep(envelope, file);
            }
        });
        // the scheduler would look by itself, after a while
        scheduler.triggerCheckForDueExecutions();
    }

    /** One arrival for each community: to its address and to a thread of it is to the thread. */
    private void keep(Envelope envelope, RawFile file) {
        var now = clock.instant();
        var kept = new LinkedHashMap<UUID, Arrival>();
        for (var recipient : envelope.recipients()) { // a handful: the door counts them
            destinations.of(recipient).ifPresent(destination -> {
                var arrival = Arrival.came(community(destination), recipient, envelope.sender(), file, now);
                switch (destination) {
                    case Destination.Community(var community) -> kept.putIfAbsent(community.value(), arrival);
                    case Destination.Thread thread ->
                        kept.put(thread.community().value(), arrival);
                    case Destination.Session session ->
                        kept.put(session.session().value(), arrival);
                    case Destination.Return back -> kept.put(arrival.id().value(), arrival);
                }
            });
        }
        for (var arrival : kept.values()) {
            arrivals.save(arrival);
            scheduler.scheduleIfNotExists(errand(arrival.id()), now);
        }
    }

    private static @Nullable CommunityId community(Destination destination) {
        return switch (destination) {
            case Destination.Community(var community) -> community;
            case Destination.Thread thread -> thread.community();
            case Destination.Session session -> session.community();
            case Destination.Return back -> null;
        };
    }

    static TaskInstance<Void> errand(ArrivalId arrival) {
        return TASK.instance(arrival.value().toString()).build();
    }

    /** Says whether a mail was not taken yet, and notes that it is now. */
    @FunctionalInterface
    public interface First {
        boolean isFirst();
    }
}
