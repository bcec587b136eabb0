package org.leerkring.mailgroup.inbound.imap;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.event.MessageCountAdapter;
import jakarta.mail.event.MessageCountEvent;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Waits at a mailbox, when one is set, on a thread of its own: the server says that mail came (IDLE), and every now and
 * then it looks by itself. A connection that breaks is made again, after a while that grows.
 */
@Component
class ImapDoor implements SmartLifecycle {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Logger log = LoggerFactory.getLogger(ImapDoor.class);

    private final ImapSettings settings;
    private final Mailbox mailbox;

    private @Nullable CountDownLatch closing;
    private @Nullable Thread waiter;
    private volatile @Nullable IMAPFolder open;

    ImapDoor(ImapSettings settings, Mailbox mailbox) {
        this.settings = settings;
        this.mailbox = mailbox;
    }

    @Override
    public synchronized void start() {
        var closed = new CountDownLatch(1);
        closing = closed;
        waiter = Thread.ofVirtual().name("imap-door").start(() -> keepWaiting(closed));
    }

    @Override
    public synchronized void stop() {
        var waiting = waiter;
        if (closing != null && waiting != null) {
            closing.countDown();
            wake();
            waiting.interrupt();
            closing = null;
            waiter = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return waiter != null;
    }

    @Override
    public boolean isAutoStartup() {
        return !settings.host().isEmpty();
    }

    private void keepWaiting(CountDownLatch closed) {
        var pause = FIRST_PAUSE;
        while (closed.getCount() > 0) {
            try (var store = connect()) {
                log.info("Waiting for mail at a mailbox");
                pause = FIRST_PAUSE;
                empty(store, closed);
            } catch (MessagingException | RuntimeException e) {
                if (closed.getCount() > 0) {
                    log.warn(
                            "The mailbox cannot be emptied, trying again in {}: {}",
                            pause,
                            e.getClass().getName());
                }
            }
            await(closed, pause);
            pause = pause.multipliedBy(2).compareTo(settings.look()) < 0 ? pause.multipliedBy(2) : settings.look();
        }
    }

    private void empty(IMAPStore store, CountDownLatch closed) throws MessagingException {
        var idles = settings.idle() && store.hasCapability("IDLE");
        try (var folder = (IMAPFolder) store.getFolder(settings.folder())) {
            folder.open(Folder.READ_WRITE);
            open = folder;
            folder.addMessageCountListener(new EndsIdling());
            var looking = Thread.ofVirtual().name("imap-look").start(() -> keepLooking(folder, closed));
            try {
                empty(folder, idles, closed);
            } finally {
                looking.interrupt();
                open = null;
            }
        }
    }

    private void empty(IMAPFolder folder, boolean idles, CountDownLatch closed) throws MessagingException {
        while (closed.getCount() > 0) {
            var before = folder.getMessageCount();
            mailbox.empty(folder);
            ask(folder);
            if (folder.getMessageCount() != before) {
                continue; // more came meanwhile, and the server will not say so again
            }
            if (idles) {
                folder.idle(true);
            } else {
                await(closed, settings.look());
                ask(folder);
            }
        }
    }

    /** On a thread beside the one that is in the midst of listening, and as long as its connection lasts. */
    private void keepLooking(IMAPFolder folder, CountDownLatch closed) {
        while (!await(closed, settings.look())) {
            endIdling(folder);
        }
    }

    /**
     * On the mail library's own thread. A server may say that mail came just before it says that it is listening: to the
     * library that is no reason to stop listening, so that mail would lie there until the next look.
     */
    private static final class EndsIdling extends MessageCountAdapter {

        @Override
        public void messagesAdded(MessageCountEvent event) {
            endIdling((IMAPFolder) event.getSource());
        }
    }

    private void wake() {
        var folder = open;
        if (folder != null) {
            endIdling(folder);
        }
    }

    private static void endIdling(IMAPFolder folder) {
        try {
            ask(folder);
        } catch (MessagingException | IllegalStateException _) {
            // the connection is gone, which the thread that listens sees for itself
        }
    }

    /**
     * Has the server say what is new; ends listening, too. The folder's own questions, such as how many mails it holds,
     * are not put to a server that said anything within the last second.
     */
    private static void ask(IMAPFolder folder) throws MessagingException {
        folder.doCommand(server -> {
            server.noop();
            return null;
        });
    }

    private IMAPStore connect() throws MessagingException {
        var protocol = settings.tls() ? "imaps" : "imap";
        var properties = new Properties();
        properties.put("mail." + protocol + ".connectiontimeout", "30000");
        // also ends the idling at a server that went away without a word
        properties.put(
                "mail." + protocol + ".timeout",
                String.valueOf(settings.look().plusSeconds(30).toMillis()));
        properties.put("mail." + protocol + ".writetimeout", "30000");
        properties.put("mail." + protocol + ".starttls.enable", "true");
        properties.put("mail." + protocol + ".fetchsize", "1048576");
        properties.put("mail." + protocol + ".peek", "true"); // reading marks nothing: that is for after it is kept
        Store store = Session.getInstance(properties).getStore(protocol);
        store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        return (IMAPStore) store;
    }

    private static boolean await(CountDownLatch closed, Duration atMost) {
        try {
            return closed.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
