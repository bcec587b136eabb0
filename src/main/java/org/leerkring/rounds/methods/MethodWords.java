package org.leerkring.rounds.methods;

import java.util.Locale;
import org.leerkring.rounds.Rate;

/** Under which translation key stands what a method's attribute is called. */
public final class MethodWords {

    private MethodWords() {}

    /** The key of one value of an attribute. */
    public static String key(Enum<?> value) {
        return beginning(value) + value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String beginning(Enum<?> value) {
        return switch (value) {
            case BringerPart _ -> "rounds.BringerPart.";
            case GroupPart _ -> "rounds.GroupPart.";
            case ContributionKind _ -> "rounds.ContributionKind.";
            case Giver _ -> "rounds.Giver.";
            case CaseField _ -> "rounds.CaseField.";
            case Reveal _ -> "rounds.Reveal.";
            case Names _ -> "rounds.Names.";
            case Rating _ -> "rounds.Rating.";
            case Rate _ -> "rounds.rate.";
            case Repeats _ -> "rounds.Repeats.";
            default -> throw new IllegalArgumentException("No attribute of a method: " + value.getDeclaringClass());
        };
    }
}
