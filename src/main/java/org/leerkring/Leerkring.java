package org.leerkring;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.PWA;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The whole application: modules are the packages below this one. */
@Push
@StyleSheet(Aura.STYLESHEET)
@JsModule("./leerkring.ts")
// with a page of its own for lost connections the service worker keeps nothing that was shown to somebody
@PWA(
        name = "Leerkring",
        shortName = "Leerkring",
        themeColor = "#faf8f4",
        backgroundColor = "#faf8f4",
        offlinePath = "offline.html")
@EnableAsync
@EnableScheduling
@ConfigurationPropertiesScan
@Modulithic(systemName = "Leerkring")
@SpringBootApplication
public class Leerkring implements AppShellConfigurator {

    /** Starts the application; settings come from the environment and {@code config/application.yml}. */
    public static void main(String[] args) {
        CommandLine.work(args)
                .ifPresentOrElse(
                        work -> System.exit(SpringApplication.exit(
                                SpringApplication.run(Leerkring.class, work.toArray(String[]::new)))),
                        () -> SpringApplication.run(Leerkring.class, args));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
