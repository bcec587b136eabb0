package org.leerkring.post.mailing;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.leerkring.post.MailSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The errands of the outbox. */
@Configuration(proxyBeanMethods = false)
class MailingConfiguration {

    /** However long the mail server was away, what waits leaves this soon after it is back. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private static final int DOUBLINGS = 10;

    /** Behind letters: who wants to sign in does not wait for a mailing. */
    @Bean
    Task<Void> deliverCopies(CopyDelivery delivery, MailSettings settings) {
        return Tasks.custom(CopyDelivery.TASK)
                .defaultPriority(Priority.LOW)
                .onFailure(patiently(settings.retry()))
                .execute((errand, _) -> delivery.deliver(errand));
    }

    @Bean
    Task<Void> throwOldCopiesAway(Copies copies, MailSettings settings, Clock clock) {
        return Tasks.recurring("post-throw-copies-away", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> copies.throwAwayMadeBefore(clock.instant().minus(settings.keep())));
    }

    /** Waits twice as long after each failure, up to a limit; when it is enough, the delivery itself says. */
    private static FailureHandler<Void> patiently(Duration first) {
        return (failed, operations) -> {
            var doubled = first.multipliedBy(1L << Math.min(failed.getExecution().consecutiveFailures, DOUBLINGS));
            var wait = doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
            operations.reschedule(failed, failed.getTimeDone().plus(wait));
        };
    }
}
