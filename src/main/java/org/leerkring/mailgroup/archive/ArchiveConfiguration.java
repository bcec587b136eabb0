package org.leerkring.mailgroup.archive;

import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.CommunityTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    @Bean
    CommunityTab archiveTab(CommunityPolicy policy) {
        return new CommunityTab(95, "mailgroup.archive-tab", "archief", policy::isCoach);
    }
}
