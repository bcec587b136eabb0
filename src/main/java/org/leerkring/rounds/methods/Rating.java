package org.leerkring.rounds.methods;

import java.util.List;
import org.leerkring.rounds.Rate;

/** How the case-bringer rates contributions. */
public enum Rating {
    NONE,
    COLD_NEUTRAL_WARM(Rate.COLD, Rate.NEUTRAL, Rate.WARM),
    KEEP_LEAVE(Rate.KEEP, Rate.LEAVE);

    private final List<Rate> rates;

    Rating(Rate... rates) {
        this.rates = List.of(rates);
    }

    /** What the bringer can choose from. */
    public List<Rate> rates() {
        return rates;
    }
}
