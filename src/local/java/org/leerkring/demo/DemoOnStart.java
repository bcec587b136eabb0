package org.leerkring.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database when Leerkring starts in run mode. {@code --demo-size=N} and {@code --demo-depth=N} ask for
 * more, {@code --demo-size=0} for none.
 */
@Component
@Profile("local")
class DemoOnStart implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoOnStart.class);
    private static final String SIZE = "demo-size";
    private static final String DEPTH = "demo-depth";

    private final DemoGenerator generator;
    private final DemoCases cases;
    private final Environment settings;

    DemoOnStart(DemoGenerator generator, DemoCases cases, Environment settings) {
        this.generator = generator;
        this.cases = cases;
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var asked = settings.containsProperty(SIZE) || settings.containsProperty(DEPTH);
        var size = settings.getProperty(SIZE, Integer.class, 1);
        if (size == 0 || (!asked && !generator.isEmpty())) {
            return;
        }
        log.info("Making the demo");
        generator.generate(new DemoEdition(size, settings.getProperty(DEPTH, Integer.class, 1)));
        cases.make();
    }
}
