package org.leerkring.networks;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * A kind of community a network runs, such as LGSL for school leaders.
 *
 * @param code short capitals shown as a label, at most 12 characters
 * @param accent the colour name the front end knows (petrol, plum, indigo, ochre, moss, brick)
 */
@Embeddable
public record Kind(String code, String name, String accent) {

    /** School leaders. */
    public static final Kind LGSL = new Kind("LGSL", "Leergemeenschap schoolleiders", "petrol");

    /** Pupil counsellors. */
    public static final Kind LGLB = new Kind("LGLB", "Leergemeenschap leerlingenbegeleiders", "plum");

    public Kind {
        code = code.strip().toUpperCase(Locale.ROOT);
        if (code.isEmpty() || code.length() > 12) {
            throw new NetworkRefused("networks.refused.kind-code");
        }
    }
}
