package org.leerkring.mailgroup.outgoing;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.leerkring.communities.CommunityTab;
import org.leerkring.post.MailSettings;
import org.leerkring.post.mailing.MailWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The errands of what goes out, which the scheduler asks for before it is there itself; and who writes which kind of mail. */
@Configuration(proxyBeanMethods = false)
class OutgoingConfiguration {

    private static final Duration RETRY = Duration.ofSeconds(5);

    /** With a doubling wait: more than two days. */
    private static final int ATTEMPTS = 16;

    private static final Logger log = LoggerFactory.getLogger(OutgoingConfiguration.class);

    @Bean
    Task<Void> distribute(ObjectProvider<Distribution> distribution) {
        return Tasks.oneTime(Distribution.TASK)
                .onFailure(patiently())
                .execute((errand, _) -> distribution.getObject().distribute(errand));
    }

    @Bean
    Task<Void> sendDigest(ObjectProvider<Digests> digests) {
        return Tasks.oneTime(Digests.TASK).onFailure(patiently()).execute((errand, _) -> digests.getObject()
                .send(errand));
    }

    @Bean
    Task<Void> throwOldDigestsAway(ObjectProvider<DigestItems> items, MailSettings settings, Clock clock) {
        return Tasks.recurring("mailgroup-throw-digests-away", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) ->
                        items.getObject().throwAwayPutByBefore(clock.instant().minus(settings.keep())));
    }

    @Bean
    CommunityTab mailTab() {
        return new CommunityTab(60, "mailgroup.tab", "mail");
    }

    @Bean
    MailWriter questionWriter(PostMails mails) {
        return new PostWriter(PostKind.QUESTION, mails);
    }

    @Bean
    MailWriter replyWriter(PostMails mails) {
        return new PostWriter(PostKind.REPLY, mails);
    }

    private static FailureHandler<Void> patiently() {
        return FailureHandler.<Void>maxRetries(ATTEMPTS)
                .withBackoff(RETRY, 2)
                .thenRemove(failed -> log.warn(
                        "{} {} kept failing and is given up",
                        failed.getExecution().taskInstance.getTaskName(),
                        failed.getExecution().taskInstance.getId()));
    }
}
