package org.leerkring.mailgroup.invitations;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The errands of invitations and reminders, which the scheduler asks for before it is there itself. */
@Configuration(proxyBeanMethods = false)
class SessionMailsConfiguration {

    private static final Duration RETRY = Duration.ofSeconds(30);

    /** With a doubling wait: a good day, after which a reminder is of no use any more. */
    private static final int ATTEMPTS = 12;

    @Bean
    Task<Void> welcomeToSessions(ObjectProvider<ComingAndGoing> mails) {
        return Tasks.oneTime(ComingAndGoing.WELCOME).onFailure(patiently()).execute((errand, _) -> mails.getObject()
                .welcome(errand));
    }

    @Bean
    Task<Void> remindOfSession(ObjectProvider<SessionMails> mails) {
        return Tasks.oneTime(SessionMails.REMINDER).onFailure(patiently()).execute((errand, _) -> mails.getObject()
                .remind(errand));
    }

    private static FailureHandler<Void> patiently() {
        return FailureHandler.<Void>maxRetries(ATTEMPTS).withBackoff(RETRY, 2).thenRemove();
    }
}
