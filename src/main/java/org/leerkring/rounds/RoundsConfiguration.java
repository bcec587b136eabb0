package org.leerkring.rounds;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The errands of rounds, which the scheduler asks for before it is there itself. */
@Configuration(proxyBeanMethods = false)
class RoundsConfiguration {

    /** db-scheduler runs it once in the cluster. */
    @Bean
    Task<Void> wipeRounds(ObjectProvider<Wiping> wiping) {
        return Tasks.recurring("rounds-wiping", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> wiping.getObject().wipeAll());
    }
}
