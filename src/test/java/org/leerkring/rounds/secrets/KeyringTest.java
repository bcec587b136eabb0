package org.leerkring.rounds.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

@ExtendWith(OutputCaptureExtension.class)
class KeyringTest {

    /** Nothing of Leerkring but its keys. Not a @Configuration, or the scan would find it. */
    @EnableConfigurationProperties(KeySettings.class)
    static class OnlyKeys {

        @Bean
        Keyring keyring(KeySettings settings) {
            return new Keyring(settings);
        }
    }

    @Test
    void doesNotStartWithoutAKeyAndSaysHowToMakeOne(CapturedOutput output) {
        assertThat(start("--leerkring.rounds.key=")).hasRootCauseInstanceOf(UnfitKeys.class);
        assertThat(output)
                .contains("leerkring.rounds.key is not set")
                .contains("openssl rand -base64 32")
                .contains("LEERKRING_ROUNDS_KEYS_K1")
                .doesNotContain("\tat ");
    }

    @Test
    void doesNotStartWithTheNameOfAKeyThatIsNotThere(CapturedOutput output) {
        assertThat(start("--leerkring.rounds.key=k2", "--leerkring.rounds.keys.k1=" + Keys.key("k1")))
                .hasRootCauseInstanceOf(UnfitKeys.class);
        assertThat(output).contains("\"k2\"").contains("leerkring.rounds.keys.k2");
    }

    @Test
    void doesNotStartWithWhatIsNoKeyAndDoesNotShowIt(CapturedOutput output) {
        assertThat(start("--leerkring.rounds.key=k1", "--leerkring.rounds.keys.k1=too-short!"))
                .hasRootCauseInstanceOf(UnfitKeys.class);
        assertThat(start("--leerkring.rounds.key=k1", "--leerkring.rounds.keys.k1=dG9vc2hvcnQ="))
                .hasRootCauseInstanceOf(UnfitKeys.class);
        assertThat(output)
                .contains("leerkring.rounds.keys.k1 is no key")
                .doesNotContain("too-short")
                .doesNotContain("dG9vc2hvcnQ=");
    }

    @Test
    void doesNotStartWithANameTheEnvironmentCouldNotHave() {
        assertThat(start("--leerkring.rounds.key=my-key", "--leerkring.rounds.keys.my-key=" + Keys.key("k1")))
                .hasRootCauseInstanceOf(UnfitKeys.class);
    }

    @Test
    void startsWithAKey() {
        assertThat(start("--leerkring.rounds.key=k1", "--leerkring.rounds.keys.k1=" + Keys.key("k1")))
                .isNull();
    }

    private static @Nullable Throwable start(String... settings) {
        var application = new SpringApplication(OnlyKeys.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        // the gate before the database would have its say first
        application.setListeners(List.copyOf(application.getListeners().stream()
                .filter(listener -> !listener.getClass().getName().startsWith("org.leerkring"))
                .toList()));
        return catchThrowable(() -> application.run(settings).close());
    }
}
