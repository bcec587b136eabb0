package org.leerkring.feed;

import org.leerkring.communities.CommunityTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeedConfiguration {

    @Bean
    CommunityTab feedTab() {
        return new CommunityTab(10, "feed.tab", "vragen");
    }
}
