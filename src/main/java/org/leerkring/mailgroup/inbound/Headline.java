package org.leerkring.mailgroup.inbound;

import org.leerkring.mailgroup.reading.MailFile;
import org.leerkring.mailgroup.reading.ReadMail;

/**
 * What a question that came by mail is called: its subject, or else its first words.
 *
 * @param fits whether it holds all of the subject
 */
record Headline(String line, boolean fits) {

    private static final int LONGEST = 200;
    private static final int FIRST_WORDS = 80;
    private static final String MORE = "…";

    static Headline of(ReadMail mail) {
        var subject = oneLine(mail.subject());
        if (!subject.isEmpty()) {
            var line = cut(subject, LONGEST);
            return new Headline(line, line.equals(subject));
        }
        var words = oneLine(mail.text().strip().split("\n", 2)[0].replaceAll("^[#>*\\s-]+", ""));
        return new Headline(cut(words.isEmpty() ? firstFile(mail) : words, FIRST_WORDS), true);
    }

    private static String firstFile(ReadMail mail) {
        return mail.files().stream()
                .map(MailFile::name)
                .map(Headline::oneLine)
                .findFirst()
                .orElse("");
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cc}]+", " ").strip();
    }

    /** Between two words where there is a place for it, and never through the two halves of one character. */
    private static String cut(String line, int most) {
        if (line.length() <= most) {
            return line;
        }
        var end = line.lastIndexOf(' ', most - 1);
        if (end < most / 2) {
            end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        }
        return line.substring(0, end) + MORE;
    }
}
