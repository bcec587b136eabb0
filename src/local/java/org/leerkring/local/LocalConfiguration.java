package org.leerkring.local;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;

/** What stands in, in run mode, for what an operator would set. */
@Profile("local")
@Configuration(proxyBeanMethods = false)
class LocalConfiguration {

    @Bean
    @Conditional(NoMailServer.class)
    JavaMailSender caughtMail() {
        return new CaughtMail();
    }

    static class NoMailServer extends NoneNestedConditions {

        NoMailServer() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.mail.host")
        static class MailServer {}
    }
}
