package org.leerkring.sessions;

import org.leerkring.communities.CommunityTab;
import org.leerkring.people.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SessionsConfiguration {

    @Bean
    CommunityTab sessionsTab() {
        return new CommunityTab(20, "sessions.tab", SessionPaths.NAME);
    }

    /** Also for guests, who are in no community. */
    @Bean
    MenuEntry agendaEntry() {
        return new MenuEntry(10, "sessions.AgendaView.heading", SessionPaths.AGENDA, "agenda", _ -> true);
    }
}
