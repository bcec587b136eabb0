package org.leerkring.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A key that seals for who set none: in run mode one of its own, kept with the data; in tests and benchmarks a fixed one. */
final class LocalKeys implements EnvironmentPostProcessor {

    /** Set by run mode: where its data are. */
    static final String DATA = "leerkring.local.data";

    private static final String KEY = "leerkring.rounds.key";
    private static final String ONLY = "local";
    private static final int BYTES = 32;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(KEY)) {
            return;
        }
        var data = environment.getProperty(DATA);
        var bytes = data == null ? new byte[BYTES] : kept(Path.of(data, "rounds.key"));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "localKeys",
                        Map.of(
                                KEY,
                                ONLY,
                                "leerkring.rounds.keys." + ONLY,
                                Base64.getEncoder().encodeToString(bytes))));
    }

    /** Made at the first start: what is sealed with it stays readable as long as the data stay. */
    private static byte[] kept(Path file) {
        try {
            if (!Files.exists(file)) {
                var fresh = new byte[BYTES];
                new SecureRandom().nextBytes(fresh);
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.write(file, fresh);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
