package org.leerkring.local;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An address that has no mailbox here: what comes for it goes on to Leerkring. */
final class PassedOn extends UserImpl {

    private static final Logger log = LoggerFactory.getLogger(PassedOn.class);

    private final Door door;

    PassedOn(String address, ImapHostManager mailboxes, Door door) {
        super(address, address, "", mailboxes);
        this.door = door;
    }

    @Override
    public void deliver(MovingMessage mail) {
        try {
            door.pass(mail);
        } catch (UserException e) {
            log.warn("A mail could not be handed over, nor be sent back", e);
        }
    }

    /** Where it goes. */
    @FunctionalInterface
    interface Door {
        void pass(MovingMessage mail) throws UserException;
    }
}
