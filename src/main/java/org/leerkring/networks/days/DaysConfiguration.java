package org.leerkring.networks.days;

import org.leerkring.networks.FirstStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DaysConfiguration {

    @Bean
    FirstStep planTheYear(SchoolYears years) {
        return new FirstStep(30, "networks.step.year", "kalender", network -> !years.of(network)
                .isEmpty());
    }
}
