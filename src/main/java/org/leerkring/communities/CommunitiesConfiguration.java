package org.leerkring.communities;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommunitiesConfiguration {

    /** db-scheduler runs it once in the cluster. */
    @Bean
    Task<Void> tellDepartures(Departures departures) {
        return Tasks.recurring("communities-departures", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> departures.tellAll());
    }

    @Bean
    CommunityTab membersTab() {
        return new CommunityTab(50, "communities.tab", "leden");
    }
}
