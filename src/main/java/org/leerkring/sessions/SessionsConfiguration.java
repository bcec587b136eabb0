package org.leerkring.sessions;

import org.leerkring.communities.CommunityTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SessionsConfiguration {

    @Bean
    CommunityTab sessionsTab() {
        return new CommunityTab(20, "sessions.tab", SessionPaths.NAME);
    }
}
