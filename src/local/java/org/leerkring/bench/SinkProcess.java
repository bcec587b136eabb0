package org.leerkring.bench;

import ch.qos.logback.classic.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.leerkring.local.MailSink;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A mail server in a process of its own, that tells what comes in and when. */
final class SinkProcess implements AutoCloseable {

    private static final String MESSAGE_ID = "Message-ID: ";

    private final Process process;
    private final int port;
    private final BlockingQueue<Arrival> arrivals = new LinkedBlockingQueue<>();

    private SinkProcess(Process process, BufferedReader told) throws IOException {
        this.process = process;
        this.port = Integer.parseInt(told.readLine());
        Thread.ofPlatform().daemon().start(() -> listen(told));
    }

    static SinkProcess start() throws IOException {
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SinkProcess.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new SinkProcess(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /** Started by {@link #start}. Tells its port, then a line for each mail. */
    public static void main(String[] args) {
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof ch.qos.logback.classic.Logger logs) {
            logs.setLevel(Level.OFF); // they go where the lines go
        }
        var sink = MailSink.start();
        System.out.println(sink.port());
        sink.tell(mail -> System.out.println(messageId(mail.raw()) + ' ' + mail.at()));
    }

    private static String messageId(byte[] raw) {
        var mail = new String(raw, StandardCharsets.ISO_8859_1);
        var start = mail.indexOf(MESSAGE_ID) + MESSAGE_ID.length();
        return mail.substring(start, mail.indexOf('\r', start));
    }

    int port() {
        return port;
    }

    /** The next mail that came in. */
    Arrival next() throws InterruptedException {
        var arrival = arrivals.poll(1, TimeUnit.MINUTES);
        if (arrival == null) {
            throw new IllegalStateException("No mail came for a minute");
        }
        return arrival;
    }

    private void listen(BufferedReader told) {
        try {
            for (var line = told.readLine(); line != null; line = told.readLine()) {
                var space = line.indexOf(' ');
                arrivals.add(new Arrival(line.substring(0, space), Long.parseLong(line.substring(space + 1))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }

    /** @param at by {@link System#nanoTime}, which is the same clock for all processes of a machine */
    record Arrival(String messageId, long at) {}
}
