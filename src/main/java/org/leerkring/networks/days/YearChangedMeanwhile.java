package org.leerkring.networks.days;

import org.leerkring.networks.ChangedMeanwhile;
import org.leerkring.networks.NetworkRefused;

/** Somebody else changed the school year since this person looked; it says how it is now. */
public class YearChangedMeanwhile extends NetworkRefused implements ChangedMeanwhile<YearDetails> {

    private final transient YearEdition now;

    YearChangedMeanwhile(YearEdition now) {
        super(null, "networks.refused.year-changed");
        this.now = now;
    }

    @Override
    public YearDetails details() {
        return now.details();
    }

    @Override
    public long number() {
        return now.number();
    }
}
