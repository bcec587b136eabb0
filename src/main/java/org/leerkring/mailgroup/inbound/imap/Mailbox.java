package org.leerkring.mailgroup.inbound.imap;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.leerkring.files.FileRefused;
import org.leerkring.mailgroup.inbound.Intake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes new mail out of a mailbox, one after the other. How far it came is kept with the mails it took, in one
 * transaction: by the numbers a mailbox gives its mails, which rise, and not by what is marked as read, which anyone may
 * do. Marking and moving come after, and for people's eyes only.
 */
@Component
class Mailbox {

    private static final Logger log = LoggerFactory.getLogger(Mailbox.class);

    private final Intake intake;
    private final Bookmarks bookmarks;
    private final Addressing addressing;
    private final ImapSettings settings;

    Mailbox(Intake intake, Bookmarks bookmarks, Addressing addressing, ImapSettings settings) {
        this.intake = intake;
        this.bookmarks = bookmarks;
        this.addressing = addressing;
        this.settings = settings;
    }

    /** Takes all that came since the last time; at the first time, and when the server began to count anew, all unread. */
    void empty(IMAPFolder folder) throws MessagingException {
        var validity = folder.getUIDValidity();
        var last = bookmarks.last(settings.name(), validity);
        var taken = new ArrayList<Message>();
        try {
            for (var message : folder.getMessagesByUID(last.orElse(0) + 1, UIDFolder.LASTUID)) {
                var here = new Bookmark(settings.name(), validity, folder.getUID(message));
                // a server answers "all after the last one" with the last one
                if (here.uid() <= last.orElse(0) || message.isExpunged()) {
                    continue;
                }
                if (last.isEmpty() && message.isSet(Flag.SEEN)) {
                    bookmarks.reach(here);
                } else if (take((IMAPMessage) message, here)) {
                    taken.add(message);
                }
            }
        } finally {
            putAway(folder, taken); // also when a later one has to wait
        }
    }

    private boolean take(IMAPMessage message, Bookmark here) throws MessagingException {
        var envelope = addressing.of(message);
        if (envelope.recipients().isEmpty()) {
            log.warn("A mail in the mailbox is for no address of ours and stays there");
            bookmarks.reach(here);
            return false;
        }
        try (var raw = message.getMimeStream()) {
            intake.take(envelope, raw, () -> bookmarks.reach(here));
            return true;
        } catch (FileRefused _) {
            log.warn("A mail in the mailbox is larger than {} and stays there", intake.limit());
            bookmarks.reach(here);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void putAway(IMAPFolder folder, List<Message> taken) throws MessagingException {
        if (taken.isEmpty()) {
            return;
        }
        var messages = taken.toArray(Message[]::new);
        folder.setFlags(messages, new Flags(Flag.SEEN), true);
        if (settings.done().isEmpty()) {
            return;
        }
        var done = folder.getStore().getFolder(settings.done());
        if (((IMAPStore) folder.getStore()).hasCapability("MOVE")) {
            folder.moveMessages(messages, done);
        } else {
            folder.copyMessages(messages, done);
            folder.setFlags(messages, new Flags(Flag.DELETED), true);
            folder.expunge(messages);
        }
    }
}
