package org.leerkring.communities.charter;

import org.leerkring.communities.CommunityTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CharterConfiguration {

    @Bean
    CommunityTab charterTab() {
        return new CommunityTab(40, "communities.charter-tab", CharterPaths.NAME);
    }
}
