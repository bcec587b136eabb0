package org.leerkring.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** The server in a process of its own, so that the driver's memory and threads are not counted as its. */
final class MeasuredServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Process process;
    private final Path directory;
    private final Stage stage;
    private final Site site;

    private MeasuredServer(Process process, Path directory, Stage stage) {
        this.process = process;
        this.directory = directory;
        this.stage = stage;
        this.site = new Site(URI.create("http://127.0.0.1:" + stage.port()));
    }

    /** @param depth how many times the history of the demo's first community */
    static MeasuredServer start(String name, int depth) throws IOException, InterruptedException {
        var log = Report.DIRECTORY.resolve(name + "-server.log");
        Files.createDirectories(Report.DIRECTORY);
        var directory = Files.createTempDirectory("leerkring-bench");
        var ready = directory.resolve(BenchServer.STAGE);
        var command = Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        List.of(
                                "-XX:+UseCompactObjectHeaders",
                                "-Xms1g",
                                "-Xmx1500m",
                                "-cp",
                                System.getProperty("java.class.path")),
                        List.of(BenchServer.class.getName(), directory.toString(), String.valueOf(depth)))
                .flatMap(List::stream)
                .toList();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy)); // also when the driver is interrupted
        var deadline = Instant.now().plus(PATIENCE);
        while (!Files.exists(ready)) {
            if (process.waitFor(200, TimeUnit.MILLISECONDS) || Instant.now().isAfter(deadline)) {
                process.destroy();
                throw new IllegalStateException("The server did not start; see " + log);
            }
        }
        var stage = JsonMapper.shared().readValue(Files.readString(ready), Stage.class);
        return new MeasuredServer(process, directory, stage);
    }

    Stage stage() {
        return stage;
    }

    /** A browser in which this member is signed in. */
    FlowBrowser signIn(int member) {
        var browser = new FlowBrowser(site);
        var entered = browser.send("/demo/enter/" + stage.member(member), request -> request.GET());
        if (entered.statusCode() / 100 != 3) {
            throw new IllegalStateException("Signing in answered " + entered.statusCode());
        }
        return browser;
    }

    /** What is still in use on the heap after a full collection. */
    long usedHeapKilobytes() throws IOException, InterruptedException {
        ask("GC.run");
        ask("GC.run"); // what the first one only found to be unreachable, e.g. by a finished cleaner
        var used = USED.matcher(ask("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("No heap figures from the server");
        }
        return Long.parseLong(used.group(1));
    }

    private String ask(String command) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        var answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return answer;
    }

    @Override
    public void close() throws IOException, InterruptedException {
        site.close();
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        FileSystemUtils.deleteRecursively(directory);
    }
}
