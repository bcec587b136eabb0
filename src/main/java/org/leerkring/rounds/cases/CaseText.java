package org.leerkring.rounds.cases;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.secrets.SealedText;

/**
 * A case in its bringer's words; each part may still be empty. It is never shown by accident: not in a log either.
 *
 * @param ending what the bringer really did and how it ended; a round may withhold it until its method reveals it
 */
@Embeddable
public record CaseText(
        @Convert(converter = SealedText.class) String title,
        @Convert(converter = SealedText.class) String question,
        @Convert(converter = SealedText.class) String happened,
        @Convert(converter = SealedText.class) String myPart,
        @Convert(converter = SealedText.class) String tried,
        @Convert(converter = SealedText.class) String wanted,
        @Convert(converter = SealedText.class) String ending) {

    /** In characters. */
    public static final int LONGEST_TITLE = 120;

    /** In characters. */
    public static final int LONGEST_QUESTION = 500;

    /** Of each other part, in characters. */
    public static final int LONGEST_PART = 6000;

    /** Nothing written yet, or nothing left of it. */
    public static final CaseText EMPTY = new CaseText("", "", "", "", "", "", "");

    public CaseText {
        refuseLonger(title, LONGEST_TITLE, "rounds.refused.case-title");
        refuseLonger(question, LONGEST_QUESTION, "rounds.refused.case-question");
        refuseLonger(happened, LONGEST_PART, "rounds.refused.case-part");
        refuseLonger(myPart, LONGEST_PART, "rounds.refused.case-part");
        refuseLonger(tried, LONGEST_PART, "rounds.refused.case-part");
        refuseLonger(wanted, LONGEST_PART, "rounds.refused.case-part");
        refuseLonger(ending, LONGEST_PART, "rounds.refused.case-part");
    }

    /** Whether the group would know what it is asked: a title and a question. */
    public boolean canBeOffered() {
        return !title.isBlank() && !question.isBlank();
    }

    /** What everybody may know of an offered case. */
    public CaseText headline() {
        return new CaseText(title, question, "", "", "", "", "");
    }

    /** All but what is withheld. */
    public CaseText withoutEnding() {
        return new CaseText(title, question, happened, myPart, tried, wanted, "");
    }

    private static void refuseLonger(String words, int most, String key) {
        if (words.length() > most) {
            throw new RoundRefused(key, most);
        }
    }

    @Override
    public String toString() {
        return "CaseText[]";
    }
}
