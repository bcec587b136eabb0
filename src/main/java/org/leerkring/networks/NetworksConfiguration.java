package org.leerkring.networks;

import org.leerkring.people.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What networks offer to the frame: a place in the menu, the pages of a network, and what a new one needs. */
@Configuration(proxyBeanMethods = false)
class NetworksConfiguration {

    @Bean
    MenuEntry networksMenu(NetworkPolicy policy) {
        return new MenuEntry(40, "networks.menu", NetworkPaths.ALL, "networks", policy::mayManageAny);
    }

    @Bean
    NetworkTab overviewTab() {
        return new NetworkTab(0, "networks.tab.overview", "");
    }

    @Bean
    NetworkTab schoolsTab() {
        return new NetworkTab(20, "networks.tab.schools", "scholen");
    }

    @Bean
    NetworkTab calendarTab() {
        return new NetworkTab(30, "networks.tab.calendar", "kalender");
    }

    @Bean
    NetworkTab coordinatorsTab() {
        return new NetworkTab(40, "networks.tab.coordinators", "coordinatoren");
    }

    @Bean
    NetworkTab settingsTab() {
        return new NetworkTab(50, "networks.tab.settings", "instellingen");
    }

    /** The page itself is the audit module's, which knows no other. */
    @Bean
    NetworkTab logTab() {
        return new NetworkTab(60, "networks.tab.log", "logboek");
    }

    @Bean
    FirstStep appointCoordinators(Networks networks) {
        return new FirstStep(0, "networks.step.coordinators", "coordinatoren", networks::isCoordinated);
    }

    @Bean
    FirstStep lookAtSettings(Networks networks) {
        return new FirstStep(10, "networks.step.settings", "instellingen", networks::hasOwnSettings);
    }

    @Bean
    FirstStep enterSchools(Schools schools) {
        return new FirstStep(20, "networks.step.schools", "scholen", network -> schools.count(network) > 0);
    }
}
