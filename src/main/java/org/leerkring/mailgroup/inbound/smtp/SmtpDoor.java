package org.leerkring.mailgroup.inbound.smtp;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.leerkring.mailgroup.MailgroupSettings;
import org.leerkring.mailgroup.inbound.Intake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Listens for mail servers, when a port is set. It takes mail for addresses of ours only, from whoever brings it, and
 * hands none on: there is nothing to sign in for.
 */
@Component
public class SmtpDoor implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SmtpDoor.class);

    private final SmtpSettings settings;
    private final MailgroupSettings addresses;
    private final Intake intake;
    private final SslBundles certificates;

    private @Nullable SMTPServer server;

    SmtpDoor(SmtpSettings settings, MailgroupSettings addresses, Intake intake, SslBundles certificates) {
        this.settings = settings;
        this.addresses = addresses;
        this.intake = intake;
        this.certificates = certificates;
    }

    @Override
    public synchronized void start() {
        var opened = server().build();
        opened.start();
        server = opened;
        log.info("Mail may be brought to port {}", opened.getPortAllocated());
    }

    @Override
    public synchronized void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.port() != 0;
    }

    /** The port it listens on; empty while it is closed. */
    public synchronized Optional<Integer> port() {
        return Optional.ofNullable(server).map(SMTPServer::getPortAllocated);
    }

    private SMTPServer.Builder server() {
        var builder = new SMTPServer.Builder()
                .port(Math.max(settings.port(), 0))
                .bindAddress(bind())
                .hostName(addresses.domain())
                .softwareName("Leerkring")
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .maxConnections(settings.connections())
                .maxRecipients(settings.recipients())
                .maxMessageSize(Math.toIntExact(intake.limit().toBytes()))
                .connectionTimeout(Math.toIntExact(settings.timeout().toMillis()), TimeUnit.MILLISECONDS)
                // the mail is kept as it came, and no name service is asked who brought it
                .insertReceivedHeaders(false)
                .messageHandlerFactory(_ -> new Delivered(intake));
        if (!settings.certificate().isEmpty()) {
            var ours = certificates.getBundle(settings.certificate()).createSslContext();
            builder.enableTLS().startTlsSocketFactory(ours);
        }
        return builder;
    }

    private Optional<InetAddress> bind() {
        try {
            return settings.bind().isEmpty() ? Optional.empty() : Optional.of(InetAddress.getByName(settings.bind()));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("leerkring.mailgroup.smtp.bind is no address of this machine", e);
        }
    }
}
