package org.leerkring.post.mailing;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.leerkring.files.Files;
import org.leerkring.files.StoredFile;
import org.springframework.stereotype.Component;

/** Puts a written mail into the form in which mail travels (RFC 5322, MIME). */
@Component
class Envelopes {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final Files files;
    private final Clock clock;

    Envelopes(Files files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    SMTPMessage seal(Mail mail, Session session) throws MessagingException {
        var message = new Sealed(session, mail.messageId());
        message.setEnvelopeFrom(mail.envelopeFrom());
        message.setFrom(address(mail.from(), mail.fromName()));
        message.setReplyTo(new InternetAddress[] {new InternetAddress(mail.replyTo(), true)});
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        for (var header : mail.headers().entrySet()) {
            message.setHeader(header.getKey(), header.getValue());
        }
        message.setContent(content(mail));
        message.saveChanges();
        return message;
    }

    private MimeMultipart content(Mail mail) throws MessagingException {
        var said = new MimeMultipart("alternative", text(mail.text(), "plain"), text(mail.html(), "html"));
        var calendar = mail.calendar();
        if (calendar != null) {
            said.addBodyPart(calendar(calendar, "text/calendar; charset=UTF-8; method=" + calendar.method()));
        }
        if (mail.files().isEmpty() && calendar == null) {
            return said;
        }
        var body = new MimeBodyPart();
        body.setContent(said);
        var all = new MimeMultipart("mixed", body);
        for (var file : mail.files()) {
            all.addBodyPart(attachment(file));
        }
        if (calendar != null) {
            // for programs that show no buttons: the same again, to open
            var file = calendar(calendar, "application/ics; name=invite.ics");
            file.setFileName("invite.ics");
            file.setDisposition(Part.ATTACHMENT);
            all.addBodyPart(file);
        }
        return all;
    }

    private static MimeBodyPart calendar(CalendarPart calendar, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(calendar.content().getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        return part;
    }

    private static MimeBodyPart text(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    private MimeBodyPart attachment(StoredFile file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new Kept(files, file)));
        part.setFileName(file.name());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    private static InternetAddress address(String address, String name) throws MessagingException {
        try {
            var from = new InternetAddress(address, true);
            from.setPersonal(name, UTF_8);
            return from;
        } catch (java.io.UnsupportedEncodingException e) {
            throw new MessagingException("There is no UTF-8", e);
        }
    }

    /** Keeps the Message-ID it was given: the mail library would make a new one. */
    private static final class Sealed extends SMTPMessage {

        private final String id;

        Sealed(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /** Streams from the store, as often as the mail library wants to look. */
    private record Kept(Files files, StoredFile file) implements DataSource {

        @Override
        public InputStream getInputStream() {
            return files.open(file.content());
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            throw new IOException("A file that was kept is not written to");
        }

        @Override
        public String getContentType() {
            return file.type();
        }

        @Override
        public String getName() {
            return file.name();
        }
    }
}
