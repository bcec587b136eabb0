package org.leerkring.people;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages Leerkring speaks. */
public final class Languages {

    public static final Locale DUTCH = Locale.of("nl");
    public static final Locale ENGLISH = Locale.of("en");

    /** In the order in which they are offered. */
    public static final List<Locale> SPOKEN = List.of(DUTCH, ENGLISH);

    private Languages() {}

    /** What suits a stranger best, from the header {@code Accept-Language}; Dutch when nothing does. */
    public static Locale preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return DUTCH;
        }
        try {
            var spoken = Locale.lookup(LanguageRange.parse(acceptLanguage), SPOKEN);
            return spoken == null ? DUTCH : spoken;
        } catch (IllegalArgumentException _) {
            return DUTCH;
        }
    }

    /** This language if it is spoken here, otherwise Dutch. */
    public static Locale spoken(Locale language) {
        return SPOKEN.stream()
                .filter(spoken -> spoken.getLanguage().equals(language.getLanguage()))
                .findFirst()
                .orElse(DUTCH);
    }
}
