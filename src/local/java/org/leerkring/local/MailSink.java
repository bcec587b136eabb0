package org.leerkring.local;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that speaks SMTP, takes all it gets and sends nothing on; for run, test and bench. */
public final class MailSink implements AutoCloseable {

    private final Collection<Caught> caught = new ConcurrentLinkedQueue<>();
    private final Map<String, RejectException> refusals = new ConcurrentHashMap<>();
    private final SMTPServer server;
    private volatile Duration pause = Duration.ZERO;
    private volatile Consumer<Caught> listener;

    private MailSink(int port) {
        listener = caught::add;
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(_ -> new Handler())
                .maxConnections(100)
                .build();
        server.start();
    }

    /** On any free port. */
    public static MailSink start() {
        return new MailSink(0);
    }

    /** Where another was before. */
    public static MailSink start(int port) {
        return new MailSink(port);
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** All mails so far, in the order in which they came. */
    public List<Caught> mails() {
        return List.copyOf(caught);
    }

    /** Forgets what came, whom it refuses, and its slowness. */
    public void reset() {
        caught.clear();
        refusals.clear();
        pause = Duration.ZERO;
    }

    /** Tells of each mail as it comes, and no longer keeps them. */
    public void tell(Consumer<Caught> told) {
        listener = told;
    }

    /** Answers so to mails for this address. */
    public void refuse(String recipient, int code) {
        refusals.put(recipient, new RejectException(code, "Not for " + recipient));
    }

    public void accept(String recipient) {
        refusals.remove(recipient);
    }

    /** Takes this long to think about each mail once it has it, as real servers do while they write it to disk. */
    public void think(Duration about) {
        pause = about;
    }

    @Override
    public void close() {
        server.stop();
    }

    private final class Handler implements MessageHandler {

        private String from = "";
        private String to = "";

        @Override
        public void from(String address) {
            from = address;
        }

        @Override
        public void recipient(String address) throws RejectException {
            var refusal = refusals.get(address);
            if (refusal != null) {
                throw refusal;
            }
            to = address;
        }

        @Override
        public @Nullable String data(InputStream content) throws IOException {
            var raw = content.readAllBytes();
            var end = System.nanoTime() + pause.toNanos();
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
            listener.accept(new Caught(from, to, raw, System.nanoTime()));
            return null;
        }

        @Override
        public void done() {
            // kept in data already
        }
    }

    /**
     * A mail that came.
     *
     * @param from where reports about it go
     * @param at by the clock of {@link System#nanoTime}
     */
    public record Caught(String from, String to, byte[] raw, long at) {

        /** The mail, parsed. */
        public MimeMessage message() {
            try {
                return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            } catch (MessagingException e) {
                throw new IllegalStateException("No mail", e);
            }
        }
    }
}
