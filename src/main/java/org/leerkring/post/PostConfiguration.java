package org.leerkring.post;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The errands of the post, and the texts of letters. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {

    /** With a doubling wait of half a minute: a day and a half, then the address or the server is really gone. */
    private static final int ATTEMPTS = 12;

    private static final Logger log = LoggerFactory.getLogger(PostConfiguration.class);

    @Bean
    Task<Void> deliverLetter(Delivery delivery, MailSettings settings) {
        return Tasks.custom(Delivery.TASK)
                .defaultPriority(Priority.HIGH)
                .onFailure(FailureHandler.<Void>maxRetries(ATTEMPTS)
                        .withBackoff(settings.retry(), 2)
                        .thenRemove(failed -> log.warn(
                                "Letter {} could not be delivered and is given up",
                                failed.getExecution().taskInstance.getId())))
                .execute((errand, _) -> delivery.deliver(errand));
    }

    @Bean
    Task<Void> throwOldLettersAway(Letters letters, MailSettings settings, Clock clock) {
        return Tasks.recurring("post-throw-away", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> letters.throwAwaySentBefore(clock.instant().minus(settings.keep())));
    }

    /** The translation files of the screens, for texts that no screen asks for. */
    @Bean
    MessageSource messageSource() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("vaadin-i18n/translations");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
