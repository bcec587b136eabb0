package org.leerkring.mailgroup.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.leerkring.feed.Mailed;
import org.leerkring.files.FileRefused;
import org.leerkring.files.Files;
import org.leerkring.files.StoredFile;
import org.leerkring.mailgroup.reading.MailFile;
import org.leerkring.mailgroup.reading.ReadMail;

/**
 * What a mail of an archive brings into the feed: its words, made to fit, and those of its files that may be kept.
 *
 * @param leftOut how many files may not
 */
record Parcel(Mailed said, int leftOut) {

    private static final int LONGEST_TITLE = 200;

    /** A little less than a post may hold: composing its characters may make it longer. */
    private static final int LONGEST_BODY = 29_000;

    static Parcel of(ReadMail mail, Files files) {
        var kept = new ArrayList<StoredFile>();
        var leftOut = 0;
        for (var file : mail.files()) {
            var stored = keep(file, files);
            kept.addAll(stored);
            leftOut += stored.isEmpty() ? 1 : 0;
        }
        var aside = mail.aside().stream()
                .flatMap(file -> keep(file, files).stream())
                .toList();
        var body = mail.text();
        var rest = mail.rest();
        if (body.length() > LONGEST_BODY) {
            var cut = end(
                    body,
                    body.lastIndexOf('\n', LONGEST_BODY) > LONGEST_BODY / 2
                            ? body.lastIndexOf('\n', LONGEST_BODY)
                            : LONGEST_BODY);
            rest = body.substring(cut).strip() + (rest.isEmpty() ? "" : "\n\n" + rest);
            body = body.substring(0, cut);
        }
        var subject = mail.subject().strip();
        if (subject.length() > LONGEST_TITLE) {
            rest = subject + (rest.isEmpty() ? "" : "\n\n" + rest);
        }
        return new Parcel(new Mailed(title(subject, mail), body, rest, kept, aside), leftOut);
    }

    boolean isEmpty() {
        return said.body().isBlank() && said.files().isEmpty();
    }

    /** Bytes that cannot be had are one file less, not one mail less. */
    private static List<StoredFile> keep(MailFile file, Files files) {
        try (var bytes = file.open()) {
            return List.of(files.keep(file.name(), bytes));
        } catch (FileRefused | IOException _) {
            return List.of();
        }
    }

    private static String title(String subject, ReadMail mail) {
        var words =
                subject.isEmpty() ? mail.text().lines().findFirst().orElse("").strip() : subject;
        if (words.isEmpty()) {
            words = mail.files().stream().map(MailFile::name).findFirst().orElse("");
        }
        if (words.isEmpty()) {
            return "…";
        }
        return words.length() <= LONGEST_TITLE
                ? words
                : words.substring(0, end(words, LONGEST_TITLE - 20)).strip() + "…";
    }

    /** Never between the two halves of a character. */
    private static int end(String words, int length) {
        return Character.isHighSurrogate(words.charAt(length - 1)) ? length - 1 : length;
    }
}
