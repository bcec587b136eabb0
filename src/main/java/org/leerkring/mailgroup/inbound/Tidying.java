package org.leerkring.mailgroup.inbound;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.leerkring.files.RawFiles;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Throws away what is no longer needed, and picks up what was left lying. */
@Component
class Tidying {

    private static final int AT_A_TIME = 500;

    /** Longer than all tries of an errand take. */
    private static final Duration LEFT_LYING = Duration.ofHours(6);

    private final Arrivals arrivals;
    private final Strangers strangers;
    private final RawFiles files;
    private final Scheduler scheduler;
    private final TransactionTemplate transaction;
    private final InboundSettings settings;
    private final Clock clock;

    Tidying(
            Arrivals arrivals,
            Strangers strangers,
            RawFiles files,
            Scheduler scheduler,
            TransactionTemplate transaction,
            InboundSettings settings,
            Clock clock) {
        this.arrivals = arrivals;
        this.strangers = strangers;
        this.files = files;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.settings = settings;
        this.clock = clock;
    }

    void tidy() {
        pickUp();
        strangers.forgetOld();
        List<String> thrown;
        do {
            thrown = throwAwayRows();
            thrown.stream()
                    .filter(content -> !arrivals.existsByContent(content))
                    .forEach(files::throwAway);
        } while (thrown.size() == AT_A_TIME);
    }

    /** The rows first: without its bytes a row would be a mail that is lost. Those that wait for a coach stay. */
    private List<String> throwAwayRows() {
        return transaction.execute(_ -> {
            var old = arrivals.settledBefore(clock.instant().minus(settings.keep()), Limit.of(AT_A_TIME));
            old.forEach(arrivals::delete);
            return old.stream().map(Arrival::content).distinct().toList();
        });
    }

    /** A mail whose last failure could not even be noted, as the database was away. */
    private void pickUp() {
        var now = clock.instant();
        arrivals.leftWaiting(now.minus(LEFT_LYING), Limit.of(AT_A_TIME))
                .forEach(arrival -> scheduler.scheduleIfNotExists(Intake.errand(arrival.id()), now));
    }
}
