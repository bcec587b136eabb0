package org.leerkring.communities;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.leerkring.networks.FirstStep;
import org.leerkring.networks.KindsInUse;
import org.leerkring.networks.NetworkTab;
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
    Task<Void> lookForDormant(Dormancy dormancy) {
        return Tasks.recurring("communities-dormancy", Schedules.daily(Rosters.HERE, LocalTime.of(6, 0)))
                .execute((_, _) -> dormancy.lookAtAll());
    }

    @Bean
    NetworkTab communitiesOfNetwork() {
        return new NetworkTab(15, "communities.network-tab", CommunityPaths.ALL);
    }

    @Bean
    FirstStep foundCommunities(CommunityRepository communities) {
        return new FirstStep(30, "communities.first-step.found", CommunityPaths.ALL, communities::existsByNetwork);
    }

    /** A kind of which there are communities cannot be taken out of a network. */
    @Bean
    KindsInUse kindsOfCommunities(CommunityRepository communities) {
        return communities::kindsIn;
    }

    @Bean
    CommunityTab membersTab() {
        return new CommunityTab(50, "communities.tab", "leden");
    }
}
