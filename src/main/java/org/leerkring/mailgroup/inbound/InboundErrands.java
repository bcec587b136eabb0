package org.leerkring.mailgroup.inbound;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The errands of incoming mail: each is done by one node, and again when that node dies over it. */
@Configuration(proxyBeanMethods = false)
class InboundErrands {

    private static final Duration ITS_TURN = Duration.ofSeconds(1);
    private static final Logger log = LoggerFactory.getLogger(InboundErrands.class);

    /** What does the errands is asked for when there is one: it may itself need the scheduler. */
    @Bean
    Task<Void> sortArrival(ObjectProvider<Sorting> sorting, InboundSettings settings) {
        return Tasks.custom(Intake.TASK)
                .onFailure(FailureHandler.<Void>maxRetries(settings.attempts())
                        .withBackoff(settings.retry(), 2)
                        .thenRemove(failed -> {
                            var arrival =
                                    arrival(failed.getExecution().taskInstance.getId());
                            log.warn("Mail {} could not be sorted and waits for a coach", arrival.value());
                            sorting.getObject().giveUp(arrival);
                        }))
                .execute((errand, _) -> {
                    if (sorting.getObject().sort(arrival(errand.getId()))) {
                        return new CompletionHandler.OnCompleteRemove<>();
                    }
                    return (done, operations) ->
                            operations.reschedule(done, done.getTimeDone().plus(ITS_TURN));
                });
    }

    @Bean
    Task<Void> tidyArrivals(ObjectProvider<Tidying> tidying) {
        return Tasks.recurring("mailgroup-tidy", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((_, _) -> tidying.getObject().tidy());
    }

    private static ArrivalId arrival(String errand) {
        return new ArrivalId(UUID.fromString(errand));
    }
}
