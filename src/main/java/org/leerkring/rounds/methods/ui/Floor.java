package org.leerkring.rounds.methods.ui;

import java.util.Locale;
import org.leerkring.rounds.methods.BringerPart;
import org.leerkring.rounds.methods.GroupPart;
import org.leerkring.rounds.methods.Phase;

/** Who is active in a phase. */
enum Floor {
    BRINGER,
    GROUP,
    TOGETHER,
    /** Each writes for themselves. */
    ALONE,
    /** A moment of quiet. */
    NOBODY;

    static Floor in(Phase phase) {
        if (phase.group() == GroupPart.WRITES_ALONE) {
            return ALONE;
        }
        var bringer = phase.bringer() != BringerPart.NONE && !phase.bringer().isSilent();
        var group = phase.group() == GroupPart.ASKS || phase.group() == GroupPart.TALKS;
        if (bringer && group) {
            return TOGETHER;
        }
        return bringer ? BRINGER : group ? GROUP : NOBODY;
    }

    /** As the browser knows it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
