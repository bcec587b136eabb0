package org.leerkring.people.signin;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** What signing in stands on. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    /** Each request passes some twenty filters; timing every one of them costs more than most of them do. */
    @Bean
    SecurityObservationSettings noFilterObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    DeviceCookie deviceCookie(SigningKey key, Devices devices, SignInSettings settings) {
        return new DeviceCookie(key, devices, settings);
    }

    @Bean
    Task<Void> forgetOldDevices(Devices devices, SignInSettings settings) {
        return Tasks.recurring("people-forget-devices", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> devices.forgetSignedInLongerAgoThan(settings.lifetime()));
    }

    @Bean
    Task<Void> forgetOldLinks(SignInLinks links) {
        return Tasks.recurring("people-forget-links", FixedDelay.of(Duration.ofHours(6)))
                .execute((_, _) -> links.forgetOld());
    }
}
