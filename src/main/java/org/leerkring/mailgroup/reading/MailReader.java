package org.leerkring.mailgroup.reading;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.leerkring.mailgroup.MailgroupSettings;
import org.springframework.stereotype.Component;

/** Reads a mail as it came over the line. */
@Component
public class MailReader {

    /** Larger than any door lets through; a mail is held in memory while it is read, and as long as its files are needed. */
    private static final int LARGEST = 64 * 1024 * 1024;

    private final Session session = Lenience.session();
    private final String ownDomain;

    MailReader(MailgroupSettings settings) {
        this.ownDomain = settings.domain();
    }

    /**
     * @param raw left open
     * @throws UnreadableMail when it is no mail at all; whatever else is odd about it is read as far as it goes
     */
    public ReadMail read(InputStream raw) throws UnreadableMail {
        var mail = parse(bytes(raw));
        var headers = new Headers(mail);
        var parts = new MailParts(session);
        var pieces = parts.read(mail);
        var subject = SubjectLine.of(headers.text("Subject"), headers.has("List-Id"));
        var conversation = new Conversation(parts.files(), subject.forward());
        var trimmed = conversation.of(pieces);
        return new ReadMail(
                headers.messageId(),
                headers.references(),
                headers.from(),
                headers.fromName(),
                headers.date(),
                Charsets.whole(subject.words()),
                Charsets.whole(trimmed.text()),
                Charsets.whole(trimmed.rest()),
                parts.files().except(conversation.ornaments()),
                parts.files().aside(conversation.ornaments()),
                parts.calendarAnswer(),
                new Sender(headers, mail, ownDomain, !parts.calendarAnswer().isEmpty()).kind());
    }

    /**
     * Only the outside of a mail, which takes far less time.
     *
     * @param raw left open
     */
    public Envelope look(InputStream raw) throws UnreadableMail {
        var headers = new Headers(parse(bytes(raw)));
        var subject = SubjectLine.of(headers.text("Subject"), headers.has("List-Id"));
        return new Envelope(
                headers.messageId(),
                headers.references(),
                headers.from(),
                headers.date(),
                Charsets.whole(subject.words()),
                subject.answer());
    }

    private static byte[] bytes(InputStream raw) throws UnreadableMail {
        try {
            var bytes = raw.readNBytes(LARGEST + 1);
            if (bytes.length == 0) {
                throw new UnreadableMail("It is empty");
            }
            if (bytes.length > LARGEST) {
                throw new UnreadableMail("It is larger than " + LARGEST + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new UnreadableMail("It could not be read to its end", e);
        }
    }

    private MimeMessage parse(byte[] bytes) throws UnreadableMail {
        try {
            var mail = new MimeMessage(session, new SharedByteArrayInputStream(bytes));
            var headers = new Headers(mail);
            for (var name : new String[] {
                "From", "Sender", "To", "Date", "Subject", "Message-ID", "Received", "Return-Path", "Content-Type"
            }) {
                if (headers.has(name)) {
                    return mail;
                }
            }
            throw new UnreadableMail("It has no header of a mail");
        } catch (MessagingException e) {
            throw new UnreadableMail("Its headers could not be read", e);
        }
    }
}
