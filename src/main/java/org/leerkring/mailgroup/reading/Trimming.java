package org.leerkring.mailgroup.reading;

import java.util.Arrays;
import java.util.List;
import org.leerkring.mailgroup.reading.Line.Mark;

/**
 * Parts what someone says from what their mail program puts around it. Nothing is lost: each line ends up in one or the
 * other, in its order; in doubt it stays.
 */
final class Trimming {

    /** More quoted lines than that above an answer are the whole mail that is answered. */
    private static final int LONG_QUOTE = 10;

    private static final int LONGEST_ATTRIBUTION = 5;
    private static final int LONGEST_BANNER = 4;

    /** What becomes of a line. */
    enum Fate {
        SAID,
        /** Quoted, and answered below. */
        QUOTED,
        CUT
    }

    private final List<Line> lines;
    private final Fate[] fates;
    private final Sections sections;

    private Trimming(List<Line> lines) {
        this.lines = lines;
        this.fates = new Fate[lines.size()];
        this.sections = new Sections(lines);
        Arrays.fill(fates, Fate.SAID);
    }

    /**
     * @param forward whether the subject says that a mail is passed on: then that is what is said
     */
    static Trimmed of(List<Line> lines, boolean forward) {
        var trimming = new Trimming(lines);
        trimming.run(forward);
        return Trimmed.of(lines, trimming.fates);
    }

    private void run(boolean forward) {
        var passedOn = sections.passedOn(forward);
        var history = passedOn < lines.size() ? lines.size() : sections.history();
        var end = Math.min(passedOn, history);
        cutBanner(end);
        if (passedOn < lines.size()) {
            cutSignature(0, end);
        } else {
            cut(history, lines.size());
            cutAround(end);
        }
        if (!saysSomething(0, lines.size())) {
            undo();
        } else if (history < lines.size() && saysSomething(0, history) && announcesAnswers(history)) {
            keep(history, lines.size());
        }
    }

    private void cutBanner(int end) {
        var last = -1;
        for (var i = 0; i < end && i < LONGEST_BANNER * 2; i++) {
            if (Phrases.isBanner(words(i))) {
                last = i;
            } else if (!lines.get(i).isBlank() && !Phrases.isRule(words(i)) && last < i - 1) {
                break;
            }
        }
        cut(0, last + 1);
    }

    /** From the bottom up: quotes and signatures go, until something is left that was said. */
    private void cutAround(int end) {
        var bottom = end;
        while (bottom > 0) {
            var from = sections.startOfOwn(bottom);
            cutSignature(from, bottom);
            if (saysSomething(from, bottom)) {
                break;
            }
            cut(from, bottom);
            var quote = sections.startOfQuote(from);
            cut(quote, from);
            bottom = quote;
            cutAttribution(bottom);
        }
        cutAttributions(bottom);
        var first = sections.firstQuote(bottom);
        if (first < bottom) {
            keepOrCutQuotes(first, bottom);
        }
    }

    private void cutAttributions(int bottom) {
        for (var i = 1; i < bottom; i++) {
            if (lines.get(i).isQuoted() && !lines.get(i - 1).isQuoted()) {
                cutAttribution(i);
            }
        }
    }

    /** The line or lines that announce the quote starting there. */
    private void cutAttribution(int quote) {
        var start = sections.startOfAttribution(quote, LONGEST_ATTRIBUTION);
        cut(start, quote);
    }

    private void keepOrCutQuotes(int first, int bottom) {
        var answeredAbove = saysSomething(0, first);
        var quoteEnd = sections.endOfQuote(first);
        var onlyOne = sections.firstQuoteFrom(quoteEnd, bottom) == bottom;
        var whole = !answeredAbove && onlyOne && sections.count(first, quoteEnd) > LONG_QUOTE;
        for (var i = first; i < bottom; i++) {
            if (lines.get(i).isQuoted()) {
                fates[i] = whole ? Fate.CUT : Fate.QUOTED;
            }
        }
    }

    private void cutSignature(int from, int to) {
        cut(new Signature(lines, from, to).start(), to);
        for (var i = from; i < to; i++) {
            if (lines.get(i).mark() == Mark.SIGNATURE) {
                fates[i] = Fate.CUT;
            }
        }
    }

    private boolean announcesAnswers(int history) {
        for (var i = 0; i < history; i++) {
            if (fates[i] == Fate.SAID && Phrases.announcesAnswersBelow(words(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean saysSomething(int from, int to) {
        for (var i = from; i < to; i++) {
            if (fates[i] == Fate.SAID
                    && !lines.get(i).isQuoted()
                    && !lines.get(i).isBlank()
                    && !Phrases.isRule(words(i))) {
                return true;
            }
        }
        return false;
    }

    private void keep(int from, int to) {
        Arrays.fill(fates, from, to, Fate.QUOTED);
    }

    private void cut(int from, int to) {
        if (from < to) {
            Arrays.fill(fates, from, to, Fate.CUT);
        }
    }

    private void undo() {
        Arrays.fill(fates, Fate.SAID);
    }

    private String words(int line) {
        return lines.get(line).plain().strip();
    }
}
