package org.leerkring.mailgroup.archive;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.CommunityTab;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    /** A program that only brings an archive in leaves mail and other work to the Leerkring that runs. */
    @Bean
    @ConditionalOnProperty("leerkring.import.file")
    DbSchedulerStarter leavesWorkToOthers() {
        return () -> {};
    }

    @Bean
    CommunityTab archiveTab(CommunityPolicy policy) {
        return new CommunityTab(95, "mailgroup.archive-tab", "archief", policy::isCoach);
    }
}
