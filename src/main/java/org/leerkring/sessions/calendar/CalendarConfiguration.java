package org.leerkring.sessions.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** The door where calendars read. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    private static final int BEFORE_THE_DOORS_BEHIND_SIGN_IN = 11;

    /** No session, and nothing but reading: what lets one in is in the address. */
    @Bean
    @Order(BEFORE_THE_DOORS_BEHIND_SIGN_IN)
    SecurityFilterChain calendarDoor(HttpSecurity http) {
        return http.securityMatcher(Feeds.PATH + "**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, Feeds.PATH + "**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, Feeds.PATH + "**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .addHeaderWriter(new StaticHeadersWriter("X-Robots-Tag", "noindex")))
                .build();
    }
}
