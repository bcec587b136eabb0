package org.leerkring.mailgroup.inbound.imap;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.leerkring.mailgroup.inbound.Envelope;
import org.leerkring.mailgroup.inbound.Intake;
import org.springframework.stereotype.Component;

/** Reads off a mail in a mailbox what was on its envelope, which is no longer there. */
@Component
class Addressing {

    /** What mail servers note when they put a mail in a mailbox: the address this very copy came to. */
    private static final List<String> DELIVERED =
            List.of("X-Original-To", "Delivered-To", "Envelope-To", "X-Envelope-To");

    private static final List<String> WRITTEN = List.of("To", "Cc");
    private static final int MOST = 50;

    /** Stands for a sender of whom no server noted anything; not empty, as that would mean a report. */
    private static final String NOT_NOTED = "unknown";

    private final Intake intake;

    Addressing(Intake intake) {
        this.intake = intake;
    }

    /** With the addresses of ours it came to; what its sender wrote counts only where no server noted it. */
    Envelope of(MimeMessage message) throws MessagingException {
        var noted = ours(message, DELIVERED);
        return new Envelope(sender(message), noted.isEmpty() ? ours(message, WRITTEN) : noted);
    }

    private List<String> ours(MimeMessage message, List<String> headers) throws MessagingException {
        var found = Stream.<String>builder();
        for (var header : headers) {
            addresses(message, header).forEach(found);
        }
        return found.build().distinct().limit(MOST).filter(intake::knows).toList();
    }

    private static String sender(MimeMessage message) throws MessagingException {
        var path = message.getHeader("Return-Path", null);
        return path == null ? NOT_NOTED : path.replaceAll("[<>\\s]", "");
    }

    private static Stream<String> addresses(MimeMessage message, String header) throws MessagingException {
        var written = message.getHeader(header, ",");
        try {
            return written == null
                    ? Stream.empty()
                    : Arrays.stream(InternetAddress.parseHeader(written, false)).map(InternetAddress::getAddress);
        } catch (AddressException _) {
            return Stream.empty();
        }
    }
}
