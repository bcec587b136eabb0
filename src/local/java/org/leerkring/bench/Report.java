package org.leerkring.bench;

import com.vaadin.flow.server.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.SpringBootVersion;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of one bench: a line on the console for each, and all of them in a file with what they were measured on. */
final class Report {

    static final Path DIRECTORY = Path.of("target", "bench");

    private static final Path CPUS = Path.of("/proc/cpuinfo");

    private final String name;
    private final List<Map<String, Object>> figures = new ArrayList<>();
    private String database = "";

    Report(String name) {
        this.name = name;
    }

    /** Says what is going on, apart from the figures. */
    void note(String text, Object... facts) {
        System.err.println(text.formatted(facts));
    }

    void on(Stage stage) {
        database(stage.database());
    }

    void database(String version) {
        database = version;
    }

    /** One line of figures: {@code name key=value key=value}. */
    void line(Map<String, Object> line) {
        figures.add(line);
        System.out.println(name
                + ' '
                + line.entrySet().stream()
                        .map(figure -> figure.getKey() + '=' + figure.getValue())
                        .collect(Collectors.joining(" ")));
    }

    void keep() {
        var all = new LinkedHashMap<String, Object>();
        all.put("bench", name);
        all.put("at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        all.put("machine", machine());
        all.put("versions", versions());
        all.put("figures", figures);
        try {
            Files.createDirectories(DIRECTORY);
            Files.writeString(
                    DIRECTORY.resolve(name + ".json"),
                    JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A time with as many decimals as mean something, to print and to compare. */
    static Double millis(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static Map<String, Object> machine() {
        var machine = new LinkedHashMap<String, Object>();
        machine.put("cpu", cpu());
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system) {
            machine.put("memory_mb", system.getTotalMemorySize() >> 20);
        }
        machine.put("system", System.getProperty("os.name") + ' ' + System.getProperty("os.version"));
        machine.put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return machine;
    }

    private static String cpu() {
        try (var lines = Files.lines(CPUS)) {
            return lines.filter(line -> line.toLowerCase(Locale.ROOT).startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException _) { // not Linux
            return System.getProperty("os.arch");
        }
    }

    private Map<String, Object> versions() {
        var versions = new LinkedHashMap<String, Object>();
        versions.put("java", Runtime.version().toString());
        versions.put("vaadin", Platform.getVaadinVersion().orElse("unknown"));
        versions.put("boot", SpringBootVersion.getVersion());
        versions.put("mariadb", database);
        versions.put("commit", commit());
        return versions;
    }

    private static String commit() {
        try {
            var git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException _) { // measured outside a clone
            return "unknown";
        }
    }
}
