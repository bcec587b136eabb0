package org.leerkring;

import java.util.Map;
import org.leerkring.local.EmbeddedDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One MariaDB for the whole test run, however many application contexts it needs. */
public class MariaDb implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final class Running {
        static final Map<String, Object> SETTINGS = EmbeddedDatabase.start(null);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("mariadb", Running.SETTINGS));
    }
}
