package org.leerkring.rounds.cases;

import org.leerkring.communities.CommunityTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CasesConfiguration {

    @Bean
    CommunityTab intervisionTab() {
        return new CommunityTab(25, "rounds.tab", CasePaths.NAME);
    }
}
