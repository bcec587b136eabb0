package org.leerkring.people;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the menu shows of people. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    @Bean
    MenuEntry accountsEntry(PeoplePolicy policy) {
        return new MenuEntry(80, "people.menu.accounts", "beheer/personen", "people", policy::mayManageInstallation);
    }

    /** Everyone has a log of their own, behind their account; only who oversees everything needs it at hand. */
    @Bean
    MenuEntry logEntry(PeoplePolicy policy) {
        return new MenuEntry(90, "people.menu.log", "logboek", "log", policy::mayManageInstallation);
    }
}
