package org.leerkring.mailgroup.reading;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.leerkring.mailgroup.reading.Line.Mark;

/** What the markup of mail programs says about where a quote, a signature or the mail that is answered begins. */
final class Quotes {

    private static final int DEEPEST = 10;

    private static final Pattern SIGNATURE = Pattern.compile(
            "gmail_signature|moz-signature|ms-outlook-mobile-signature|protonmail_signature_block(?!-proton)"
                    + "|applemailsignature|^(?:x_)*signature$|zmail_signature|ms-outlook-ios-signature");

    private static final Pattern ATTRIBUTION = Pattern.compile("gmail_attr|moz-cite-prefix|moz-email-headers-table");

    private static final Pattern HISTORY =
            Pattern.compile("divrplyfwdmsg|yahoo_quoted|^ymail_android_quote|zmail_extra");

    private int depth;
    private int own;
    private int signature;
    private int attribution;
    private int history;

    void open(Element element) {
        turn(element, 1);
    }

    void close(Element element) {
        turn(element, -1);
    }

    int depth() {
        return Math.min(depth, DEEPEST);
    }

    /** What Markdown puts before a quotation the sender makes, not one of a mail. */
    String own() {
        return depth > 0 ? "" : "> ".repeat(Math.min(own, DEEPEST));
    }

    Mark mark() {
        if (history > 0) {
            return Mark.HISTORY;
        }
        if (attribution > 0) {
            return Mark.ATTRIBUTION;
        }
        return signature > 0 ? Mark.SIGNATURE : Mark.NONE;
    }

    private void turn(Element element, int by) {
        if (element.normalName().equals("blockquote")) {
            if (isOfAMail(element)) {
                depth += by;
            } else if (!isIndent(element)) {
                own += by;
            }
        }
        if (element.attributesSize() == 0) {
            return;
        }
        if (names(element, SIGNATURE) || element.hasAttr("data-smartmail")) {
            signature += by;
        }
        if (names(element, ATTRIBUTION)) {
            attribution += by;
        }
        if (names(element, HISTORY)) {
            history += by;
        }
    }

    private static boolean isOfAMail(Element quote) {
        return quote.attr("type").equalsIgnoreCase("cite")
                || quote.hasAttr("cite")
                || quote.className().contains("_quote")
                || quote.id().toLowerCase(Locale.ROOT).contains("replyquote")
                || quote.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("border-left");
    }

    /** Some programs indent with it. */
    private static boolean isIndent(Element quote) {
        return quote.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("border:none");
    }

    private static boolean names(Element element, Pattern what) {
        return what.matcher(element.id().toLowerCase(Locale.ROOT)).find()
                || element.classNames().stream().anyMatch(name -> what.matcher(name.toLowerCase(Locale.ROOT))
                        .find());
    }
}
