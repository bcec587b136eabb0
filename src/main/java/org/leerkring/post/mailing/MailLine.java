package org.leerkring.post.mailing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection to the mail server that many mails go over, and that tells when one has left. */
final class MailLine extends SMTPTransport {

    private static final String END_OF_MAIL = ".";

    private Runnable left = () -> {};
    private boolean open = true;

    MailLine(Session session, String protocol) {
        super(session, null, protocol, protocol.equals("smtps"));
    }

    /**
     * @param whenLeft called when the last line has gone and before the server answers it. From then on the server has
     *     the mail whatever becomes of us, and most take it even if we are no longer there to hear so.
     */
    synchronized void carry(MimeMessage mail, Runnable whenLeft) throws MessagingException {
        left = whenLeft;
        sendMessage(mail, mail.getAllRecipients());
    }

    @Override
    protected void sendCommand(String command) throws MessagingException {
        super.sendCommand(command);
        if (command.equals(END_OF_MAIL)) {
            left.run();
        }
    }

    /** Whether more can go over it, as far as we know without asking the server. */
    boolean isOpen() {
        return open;
    }

    Session session() {
        return session;
    }

    /** Goes without waiting for the server's goodbye to fail. */
    @Override
    public synchronized void close() {
        open = false;
        try {
            super.close();
        } catch (MessagingException _) {
            // it had gone already
        }
    }
}
