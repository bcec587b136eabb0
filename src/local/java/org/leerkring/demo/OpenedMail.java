package org.leerkring.demo;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.local.LocalLetter;

/** A mail as a mail program takes it apart to show it. */
final class OpenedMail {

    private final MimeMessage mail;
    private final List<Part> parts = new ArrayList<>();

    private OpenedMail(MimeMessage mail) {
        this.mail = mail;
    }

    static OpenedMail of(LocalLetter letter) {
        return new OpenedMail(letter.open());
    }

    String subject() {
        return Optional.ofNullable(read(mail::getSubject)).orElse("");
    }

    /** Who it comes from, as mail programs show it. */
    String fromName() {
        return from().map(it -> it.getPersonal() == null ? it.getAddress() : it.getPersonal())
                .orElse("");
    }

    /** The address beside it. */
    String fromAddress() {
        return from().map(InternetAddress::getAddress).orElse("");
    }

    /** Where an answer goes. */
    String answersGoTo() {
        var to = read(mail::getReplyTo);
        return to != null && to.length > 0 && to[0] instanceof InternetAddress address ? address.getAddress() : "";
    }

    private Optional<InternetAddress> from() {
        var from = read(mail::getFrom);
        return from != null && from.length > 0 && from[0] instanceof InternetAddress address
                ? Optional.of(address)
                : Optional.empty();
    }

    /** All header lines, as they came. */
    String headers() {
        var lines = read(mail::getAllHeaders);
        return lines == null
                ? ""
                : Collections.list(lines).stream()
                        .map((Header line) -> line.getName() + ": " + line.getValue())
                        .collect(Collectors.joining("\n"));
    }

    Optional<String> html() {
        return first(part -> part.isMimeType("text/html"));
    }

    Optional<String> text() {
        return first(part -> part.isMimeType("text/plain"));
    }

    /** The names of what is attached. */
    List<String> files() {
        return parts().stream()
                .flatMap(part -> Optional.ofNullable(read(part::getFileName)).stream())
                .toList();
    }

    private Optional<String> first(Sort sort) {
        return parts().stream()
                .filter(part -> Boolean.TRUE.equals(read(() -> sort.fits(part) && part.getFileName() == null)))
                .findFirst()
                .map(part -> String.valueOf(read(part::getContent)));
    }

    private List<Part> parts() {
        if (parts.isEmpty()) {
            read(() -> {
                collect(mail);
                return parts;
            });
        }
        return parts;
    }

    private void collect(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart several) {
            for (var at = 0; at < several.getCount(); at++) {
                collect(several.getBodyPart(at));
            }
        } else {
            parts.add(part);
        }
    }

    /** A demo shows what it can; null for what is broken. */
    private static <T> @Nullable T read(Reading<T> reading) {
        try {
            return reading.get();
        } catch (MessagingException | IOException _) {
            return null;
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        @Nullable
        T get() throws MessagingException, IOException;
    }

    @FunctionalInterface
    private interface Sort {
        boolean fits(Part part) throws MessagingException;
    }
}
