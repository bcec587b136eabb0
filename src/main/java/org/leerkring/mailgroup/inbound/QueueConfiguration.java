package org.leerkring.mailgroup.inbound;

import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.CommunityTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QueueConfiguration {

    @Bean
    CommunityTab queueTab(CommunityPolicy policy) {
        return new CommunityTab(90, "mailgroup.queue-tab", QueuePaths.NAME, policy::mayTend);
    }
}
