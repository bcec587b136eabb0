package org.leerkring.networks.days;

import org.leerkring.networks.ChangedMeanwhile;
import org.leerkring.networks.NetworkRefused;

/** Somebody else changed the day since this person looked; it says what is planned now. */
public class DayChangedMeanwhile extends NetworkRefused implements ChangedMeanwhile<DayDetails> {

    private final transient DayEdition now;

    DayChangedMeanwhile(DayEdition now) {
        super(null, "networks.refused.day-changed");
        this.now = now;
    }

    @Override
    public DayDetails details() {
        return now.details();
    }

    @Override
    public long number() {
        return now.number();
    }
}
