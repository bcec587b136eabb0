package org.leerkring.local;

import java.time.Clock;
import org.leerkring.mailgroup.MailAddresses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;

/** What stands in, in run mode, for what an operator would set. */
@Profile({"local", "mailbox"})
@Configuration(proxyBeanMethods = false)
class LocalConfiguration {

    @Bean
    @Conditional(NoMailServer.class)
    LocalMail localMail(
            LocalMailSettings settings,
            MailAddresses addresses,
            @Value("${leerkring.mailgroup.smtp.port:0}") int door,
            Clock clock) {
        return new LocalMail(settings, addresses, new Forwarder(door, clock));
    }

    @Bean
    @Conditional(NoMailServer.class)
    JavaMailSender toLocalMail(LocalMail mail) {
        return new ToLocalMail(mail);
    }

    static class NoMailServer extends NoneNestedConditions {

        NoMailServer() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.mail.host")
        static class MailServer {}
    }
}
