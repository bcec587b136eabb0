package org.leerkring.communities.expertise;

import org.leerkring.communities.Communities;
import org.leerkring.people.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the map in the menu of everyone who is in a community. */
@Configuration(proxyBeanMethods = false)
class ExpertiseConfiguration {

    @Bean
    MenuEntry whoKnowsWhatEntry(Communities communities) {
        return new MenuEntry(30, "communities.ExpertiseView.name", "wie-weet-wat", "search", person -> !communities
                .of(person)
                .isEmpty());
    }
}
