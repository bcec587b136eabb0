package org.leerkring.local;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.mailgroup.MailAddresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * A mail server of our own, for everyone of the demo: it keeps what Leerkring sends, lets mail programs read it with any
 * password, and hands what is written to a community over to Leerkring. Nothing leaves this machine.
 */
public final class LocalMail implements DisposableBean {

    /** Any other password will do as well. */
    private static final String PASSWORD = "demo";

    private static final String HERE = "127.0.0.1";
    private static final int ANY = 0;
    private static final Logger log = LoggerFactory.getLogger(LocalMail.class);

    private final GreenMail server;
    private final MailAddresses addresses;
    private final Forwarder forwarder;

    LocalMail(LocalMailSettings settings, MailAddresses addresses, Forwarder forwarder) {
        this.addresses = addresses;
        this.forwarder = forwarder;
        this.server = new GreenMail(new ServerSetup[] {
            setup(ServerSetup.PROTOCOL_SMTP, settings.smtpPort()), setup(ServerSetup.PROTOCOL_IMAP, settings.imapPort())
        });
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        server.getUserManager().setMessageDeliveryHandler(this::take);
    }

    private static ServerSetup setup(String protocol, int wanted) {
        return new ServerSetup(isFree(wanted) ? wanted : ANY, HERE, protocol);
    }

    private static boolean isFree(int port) {
        try (var tried = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return tried.isBound();
        } catch (IOException _) {
            log.warn(
                    "Port {} is taken by another program: mail programs cannot use it, the page /demo/mail can."
                            + " Another port: leerkring.local.mail.smtp-port or imap-port",
                    port);
            return false;
        }
    }

    /** Where mail programs, and Leerkring, send. */
    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    /** Where mail programs read. */
    public int imapPort() {
        return server.getImap().getPort();
    }

    /** What lies in someone's mailbox, or in all of them, newest first. */
    public List<LocalLetter> newest(@Nullable String mailbox, int limit) {
        return users(mailbox)
                .flatMap(this::letters)
                .sorted(Comparator.comparing(LocalLetter::receivedAt)
                        .thenComparing(LocalLetter::uid)
                        .reversed())
                .limit(limit)
                .toList();
    }

    /** One of them. */
    public Optional<LocalLetter> find(String mailbox, long uid) {
        return users(mailbox)
                .flatMap(this::letters)
                .filter(letter -> letter.uid() == uid)
                .findFirst();
    }

    private Stream<GreenMailUser> users(@Nullable String mailbox) {
        return mailbox == null
                ? users().listUser().stream()
                : Stream.ofNullable(users().getUserByEmail(mailbox.toLowerCase(Locale.ROOT)));
    }

    private Stream<LocalLetter> letters(GreenMailUser user) {
        return messages(user).stream().map(message -> new LocalLetter(user.getEmail(), message));
    }

    private Collection<StoredMessage> messages(GreenMailUser user) {
        try {
            return server.getManagers().getImapHostManager().getInbox(user).getNonDeletedMessages();
        } catch (FolderException _) {
            return List.of(); // nobody has a mailbox without one
        }
    }

    /** On a thread of the mail server, for each address a mail goes to. */
    private GreenMailUser take(MovingMessage mail, MailAddress to) throws UserException {
        if (addresses.read(to.getEmail()).isEmpty()) {
            return mailbox(to.getEmail());
        }
        var sender = Optional.ofNullable(mail.getReturnPath()).map(MailAddress::getEmail);
        return new PassedOn(to.getEmail(), server.getManagers().getImapHostManager(), passed -> {
            var back = forwarder.forward(passed, to.getEmail());
            if (back.isPresent() && sender.isPresent() && !sender.get().isBlank()) {
                mailbox(sender.get()).deliver(back.get());
            }
        });
    }

    /** Two mails at once may both be someone's first. */
    private synchronized GreenMailUser mailbox(String address) throws UserException {
        var name = address.toLowerCase(Locale.ROOT);
        var known = users().getUserByEmail(name);
        return known == null ? users().createUser(name, name, PASSWORD) : known;
    }

    private UserManager users() {
        return server.getUserManager();
    }

    @Override
    public void destroy() {
        server.stop();
    }
}
