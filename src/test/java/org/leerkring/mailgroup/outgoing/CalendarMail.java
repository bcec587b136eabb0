package org.leerkring.mailgroup.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;

/** The parts of a mail about a session, opened as mail programs do. */
final class CalendarMail {

    private CalendarMail() {}

    /** What a calendar takes out of it. */
    static ICalendar calendar(MimeMessage mail) throws Exception {
        var part = said(mail).getBodyPart(2);
        var type = new ContentType(part.getContentType());
        assertThat(type.getBaseType()).isEqualTo("text/calendar");
        var calendar = Biweekly.parse(words(part)).first();
        assertThat(type.getParameter("method")).isEqualTo(calendar.getMethod().getValue());
        return calendar;
    }

    static String plain(MimeMessage mail) throws Exception {
        return words(said(mail).getBodyPart(0));
    }

    static String words(BodyPart part) throws Exception {
        try (var content = part.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static MimeMultipart said(MimeMessage mail) throws Exception {
        return (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
    }
}
