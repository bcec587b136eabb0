package org.leerkring.mailgroup.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.regex.Pattern;

/**
 * A subject without what mail programs and lists put before it.
 *
 * @param forward whether the first of these says that a mail is passed on
 * @param answer whether one of them says that a mail is answered
 */
record SubjectLine(String words, boolean forward, boolean answer) {

    private static final Pattern ANSWER = Pattern.compile(
            "^(?:re|aw|antw|antwoord|betr|ref|sv|vs|r|odp)\\s*(?:\\[\\d+]|\\(\\d+\\))?\\s?:\\s*", CASE_INSENSITIVE);

    private static final Pattern PASSED_ON = Pattern.compile(
            "^(?:fwd?|fyi|tr|wg|doorst|doorgestuurd|i)\\s*(?:\\[\\d+]|\\(\\d+\\))?\\s?:\\s*", CASE_INSENSITIVE);

    private static final Pattern LIST = Pattern.compile("^\\[[^\\]]{1,60}]\\s*");

    private static final int MOST = 1_000;

    /** @param fromList whether the mail came through a list, which may have put its name in front */
    static SubjectLine of(String subject, boolean fromList) {
        var words = subject.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        words = words.length() > MOST ? words.substring(0, MOST) : words;
        var forward = false;
        var answers = false;
        var stripped = 0;
        var looking = true;
        while (looking) {
            var before = words;
            var passedOn = PASSED_ON.matcher(words);
            var answer = ANSWER.matcher(words);
            var list = LIST.matcher(words);
            if (passedOn.find()) {
                forward |= stripped == 0;
                stripped++;
                words = words.substring(passedOn.end());
            } else if (answer.find()) {
                stripped++;
                answers = true;
                words = words.substring(answer.end());
            } else if (list.find()
                    && list.end() < words.length()
                    && (fromList || stripped > 0 || startsAgain(words.substring(list.end())))) {
                words = words.substring(list.end());
            }
            looking = !words.equals(before);
        }
        return new SubjectLine(words.strip(), forward, answers);
    }

    /** "[list] Re: ..." */
    private static boolean startsAgain(String words) {
        return ANSWER.matcher(words).find() || PASSED_ON.matcher(words).find();
    }
}
