package org.leerkring.mailgroup.bounces;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.springframework.stereotype.Component;

/**
 * Finds what a delivery status notification (RFC 3464) says. An out-of-office note, a read receipt or a human answer may
 * come to the same address; those say nothing of delivery.
 */
@Component
class ReportReader {

    /** The report stands before the mail that came back with it, of which nothing is wanted. */
    private static final int ENOUGH = 512 * 1024;

    private static final int DEEPEST = 5;
    private static final Pattern STATUS = Pattern.compile("\\b([245])\\.\\d{1,3}\\.\\d{1,3}\\b");

    private final Session session = Session.getInstance(new Properties());

    /** Empty when it is no report. The stream is left open. */
    Optional<Report> read(InputStream raw) {
        try {
            var mail = new MimeMessage(session, new ByteArrayInputStream(raw.readNBytes(ENOUGH)));
            var reports = new ArrayList<Report>();
            for (var status : statuses(mail, DEEPEST)) {
                for (var at = 0; at < status.getRecipientDSNCount(); at++) {
                    report(status.getRecipientDSN(at)).ifPresent(reports::add);
                }
            }
            // a copy has one recipient; where their own server passed it on to several, the best counts
            return reports.stream().max((one, other) -> one.verdict().compareTo(other.verdict()));
        } catch (MessagingException | IOException _) {
            return Optional.empty(); // too broken to tell anything
        }
    }

    /** Gateways wrap reports in disclaimers of their own, so it may stand deeper than the standard says. */
    private static List<DeliveryStatus> statuses(Part part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("message/delivery-status") || part.isMimeType("message/global-delivery-status")) {
            return List.of(
                    part.getContent() instanceof DeliveryStatus status
                            ? status
                            : new DeliveryStatus(part.getInputStream()));
        }
        if (depth == 0 || !(part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts)) {
            return List.of();
        }
        var found = new ArrayList<DeliveryStatus>();
        for (var at = 0; at < parts.getCount(); at++) {
            found.addAll(statuses(parts.getBodyPart(at), depth - 1));
        }
        return found;
    }

    private static Optional<Report> report(InternetHeaders recipient) {
        var status = STATUS.matcher(line(recipient, "Status"));
        var code = status.find() ? status.group() : "";
        return switch (line(recipient, "Action").strip().toLowerCase(Locale.ROOT)) {
            case "failed" -> Optional.of(new Report(code.startsWith("4") ? Verdict.SOFT : Verdict.HARD, code));
            case "delayed" -> Optional.of(new Report(Verdict.SOFT, code));
            case "delivered", "relayed", "expanded" -> Optional.of(new Report(Verdict.DELIVERED, code));
            default -> Optional.empty();
        };
    }

    private static String line(InternetHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeader(name, null)).orElse("");
    }
}
