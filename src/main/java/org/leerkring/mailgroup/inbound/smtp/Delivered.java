package org.leerkring.mailgroup.inbound.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.leerkring.files.FileRefused;
import org.leerkring.mailgroup.inbound.Envelope;
import org.leerkring.mailgroup.inbound.Intake;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/**
 * One mail as a mail server brings it. It answers in sentences, as these end up in front of whoever wrote the mail: what
 * will not pass with 5xx, and whatever is our own trouble with 4xx, so that the mail is brought again.
 */
class Delivered implements MessageHandler {

    /** Whoever sends this many times more than allowed does not listen: the line goes dead. */
    private static final int DEAF = 4;

    private static final Logger log = LoggerFactory.getLogger(Delivered.class);

    private final Intake intake;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    Delivered(Intake intake) {
        this.intake = intake;
    }

    @Override
    public void from(String address) {
        sender = address;
    }

    @Override
    public void recipient(String address) throws RejectException {
        if (!isKnown(address)) {
            throw new RejectException(
                    550,
                    "5.1.1 Dit adres kennen we niet. Kijk of het goed geschreven is. / We do not know this address. Please check its spelling.");
        }
        recipients.add(address);
    }

    @Override
    public String data(InputStream mail) throws RejectException, DropConnectionException, IOException {
        try {
            intake.take(new Envelope(sender, List.copyOf(recipients)), mail);
            return "2.0.0 Bewaard. / Kept.";
        } catch (FileRefused _) {
            readOut(mail);
            throw new RejectException(
                    552,
                    "5.3.4 Deze mail is te groot: hoogstens %1$d MB. Deel grote bestanden met een link. / This mail is too large: at most %1$d MB. Please share large files by a link."
                            .formatted(intake.limit().toMegabytes()));
        } catch (RuntimeException e) {
            log.warn(
                    "A mail could not be kept and will be brought again: {}",
                    e.getClass().getName());
            readOut(mail);
            throw later();
        }
    }

    @Override
    public void done() {
        // nothing is kept open between mails
    }

    private boolean isKnown(String address) throws RejectException {
        try {
            return intake.knows(address);
        } catch (RuntimeException e) {
            log.warn("An address could not be looked up: {}", e.getClass().getName());
            throw later();
        }
    }

    private static RejectException later() {
        return new RejectException(
                451,
                "4.3.0 We kunnen nu even geen mail aannemen. Probeer het straks opnieuw. / We cannot take mail just now. Please try again later.");
    }

    /** The rest must be read, or it would be taken for commands. */
    private void readOut(InputStream mail) throws DropConnectionException, IOException {
        var most = DEAF * intake.limit().toBytes();
        var buffer = new byte[8192];
        for (var read = mail.read(buffer); read >= 0; read = mail.read(buffer)) {
            most -= read;
            if (most < 0) {
                throw new DropConnectionException(552, "5.3.4 Te groot. / Too large.");
            }
        }
    }
}
