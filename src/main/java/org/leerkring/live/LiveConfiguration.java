package org.leerkring.live;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Threads and the single node's relay. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    /** Not a candidate by type, or Spring Boot would leave out its own task executor, which Vaadin runs on. */
    @Bean(defaultCandidate = false, destroyMethod = "shutdown")
    Executor noticeExecutor() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("notice-", 0).factory());
    }

    /** One node has no one to tell. */
    @Bean
    Relay singleNode() {
        return _ -> {};
    }
}
