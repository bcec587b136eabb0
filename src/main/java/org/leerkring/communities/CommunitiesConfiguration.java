package org.leerkring.communities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommunitiesConfiguration {

    @Bean
    CommunityTab membersTab() {
        return new CommunityTab(50, "communities.tab", "leden");
    }
}
