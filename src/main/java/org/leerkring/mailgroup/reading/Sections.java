package org.leerkring.mailgroup.reading;

import java.util.List;
import org.leerkring.mailgroup.reading.Line.Mark;

/** Where in a mail quotes, answered mail and mail that is passed on begin and end. All by line; past the end is none. */
final class Sections {

    /** From, Sent, To, Cc and Subject, some of them over several lines. */
    private static final int LONGEST_HEADER = 12;

    private final List<Line> lines;

    Sections(List<Line> lines) {
        this.lines = lines;
    }

    /** What someone passes on begins here. */
    int passedOn(boolean subjectSaysSo) {
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isQuoted() && Phrases.isForwardedMessage(words(i))) {
                return i;
            }
            if (subjectSaysSo && (lines.get(i).isQuoted() || beginsHistory(i))) {
                return aboveHistory(i);
            }
            if (!subjectSaysSo && !lines.get(i).isQuoted() && beginsHistory(i)) {
                return lines.size();
            }
        }
        return lines.size();
    }

    /** The mail that is answered begins here, without quote marks. */
    int history() {
        for (var i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isQuoted() && beginsHistory(i)) {
                return aboveHistory(i);
            }
        }
        return lines.size();
    }

    private boolean beginsHistory(int line) {
        var mark = lines.get(line).mark();
        return mark == Mark.HISTORY
                || Phrases.isOriginalMessage(words(line))
                || isHeader(line)
                || isLooseAttribution(line);
    }

    /** "From: ... Sent: ... Subject: ...", as Outlook puts above the mail it answers. */
    private boolean isHeader(int line) {
        if (!Phrases.isFrom(words(line))) {
            return false;
        }
        var about = 0;
        for (var i = line + 1; i < lines.size() && i <= line + LONGEST_HEADER && about < 2; i++) {
            if (Phrases.isAbout(words(i))) {
                about++;
            } else if (lines.get(i).isBlank() && about > 0) {
                break;
            }
        }
        return about == 2;
    }

    /** An attribution with a date or an address that no quote marks follow: some programs quote without. */
    private boolean isLooseAttribution(int line) {
        var words = new StringBuilder();
        for (var i = line; i < lines.size() && i < line + 4; i++) {
            if (lines.get(i).isBlank() || lines.get(i).isQuoted()) {
                return false;
            }
            words.append(i == line ? "" : " ").append(words(i));
            if (words(i).endsWith(":") && Phrases.isDatedAttribution(words.toString())) {
                return !quoteFollows(i + 1);
            }
        }
        return false;
    }

    private boolean quoteFollows(int line) {
        var next = line;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && lines.get(next).isQuoted();
    }

    /** With the rule and the blank lines above it. */
    private int aboveHistory(int line) {
        var start = line;
        while (start > 0
                && !lines.get(start - 1).isQuoted()
                && (lines.get(start - 1).isBlank() || Phrases.isRule(words(start - 1)))) {
            start--;
        }
        return start;
    }

    /** Where what is not quoted begins, going up from a line. */
    int startOfOwn(int end) {
        var start = end;
        while (start > 0 && !lines.get(start - 1).isQuoted()) {
            start--;
        }
        return start;
    }

    int startOfQuote(int end) {
        var start = end;
        while (start > 0 && lines.get(start - 1).isQuoted()) {
            start--;
        }
        return start;
    }

    int endOfQuote(int start) {
        var end = start;
        while (end < lines.size() && lines.get(end).isQuoted()) {
            end++;
        }
        return end;
    }

    int firstQuote(int end) {
        return firstQuoteFrom(0, end);
    }

    int firstQuoteFrom(int start, int end) {
        var first = start;
        while (first < end && !lines.get(first).isQuoted()) {
            first++;
        }
        return first;
    }

    /** Where the attribution of the quote that starts there begins; there itself when it has none. */
    int startOfAttribution(int quote, int longest) {
        var words = "";
        var start = quote;
        for (var i = quote - 1; i >= 0 && i >= quote - longest && !lines.get(i).isQuoted(); i--) {
            if (lines.get(i).isBlank()) {
                if (!words.isEmpty()) {
                    break;
                }
                continue;
            }
            words = words(i) + (words.isEmpty() ? "" : " " + words);
            if (lines.get(i).mark() == Mark.ATTRIBUTION || Phrases.isAttribution(words)) {
                start = i;
            }
        }
        return start;
    }

    /** How many lines with words there are. */
    int count(int from, int to) {
        return (int)
                lines.subList(from, to).stream().filter(line -> !line.isBlank()).count();
    }

    private String words(int line) {
        return lines.get(line).plain().strip();
    }
}
