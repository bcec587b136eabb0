package org.leerkring.rounds.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.leerkring.rounds.methods.BringerPart;

/** What the bringer does in a phase, in a few words. */
final class BringerWords {

    private BringerWords() {}

    /** Empty where there is no bringer. */
    static String of(BringerPart part, Component where) {
        return part == BringerPart.NONE
                ? ""
                : where.getTranslation(
                        "rounds.bringer." + part.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
