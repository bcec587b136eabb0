package org.leerkring.rounds.practice;

import org.leerkring.rounds.methods.BringerPart;
import org.leerkring.rounds.methods.GroupPart;
import org.leerkring.rounds.methods.Phase;

/** In what kind of phase a {@link Moment} can happen. */
enum Setting {
    /** Questions are asked and it is too early for advice. */
    FACTS_FIRST,
    /** The group talks and it is too early for advice. */
    THINKING_FIRST,
    BRINGER_TELLS,
    BRINGER_SILENT,
    BRINGER_AWAY,
    BRINGER_RATES,
    BRINGER_DECIDES,
    WRITING_ALONE,
    TALKING,
    ASKING;

    boolean fits(Phase phase) {
        return switch (this) {
            case FACTS_FIRST -> phase.noSolutions() && phase.group() == GroupPart.ASKS;
            case THINKING_FIRST ->
                phase.noSolutions() && phase.group() == GroupPart.TALKS && phase.bringer() != BringerPart.NONE;
            case BRINGER_TELLS -> phase.bringer() == BringerPart.TELLS && phase.group() == GroupPart.LISTENS;
            case BRINGER_SILENT -> phase.bringer() == BringerPart.LISTENS_SILENTLY && phase.group() == GroupPart.TALKS;
            case BRINGER_AWAY -> phase.bringer() == BringerPart.AWAY;
            case BRINGER_RATES -> phase.bringer() == BringerPart.RATES;
            case BRINGER_DECIDES -> phase.bringer() == BringerPart.DECIDES;
            case WRITING_ALONE -> phase.group() == GroupPart.WRITES_ALONE;
            case TALKING -> phase.group() == GroupPart.TALKS && phase.bringer() != BringerPart.NONE;
            case ASKING -> phase.group() == GroupPart.ASKS;
        };
    }
}
