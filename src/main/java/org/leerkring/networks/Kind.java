package org.leerkring.networks;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;

/**
 * A kind of community a network runs, such as LGSL for school leaders.
 *
 * @param code short capitals shown as a label, at most 12 characters
 * @param accent one of {@link #ACCENTS}
 */
@Embeddable
public record Kind(String code, String name, String accent) {

    /** The colours the front end knows ({@code frontend/styles/tokens.css}), by name. */
    public static final List<String> ACCENTS = List.of("petrol", "plum", "indigo", "ochre", "moss", "brick");

    /** School leaders. */
    public static final Kind LGSL = new Kind("LGSL", "Leergemeenschap schoolleiders", "petrol");

    /** Pupil counsellors. */
    public static final Kind LGLB = new Kind("LGLB", "Leergemeenschap leerlingenbegeleiders", "plum");

    private static final int LONGEST_NAME = 80;

    public Kind {
        code = code.strip().toUpperCase(Locale.ROOT);
        name = name.strip();
        if (code.isEmpty() || code.length() > 12) {
            throw NetworkRefused.of("code", "networks.refused.kind-code");
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw NetworkRefused.of("name", "networks.refused.kind-name", LONGEST_NAME);
        }
        if (!ACCENTS.contains(accent)) {
            throw NetworkRefused.of("accent", "networks.refused.kind-accent");
        }
    }
}
