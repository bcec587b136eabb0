package org.leerkring.networks;

/** Somebody else changed the school since this person looked; it says what is known of it now. */
public class SchoolChangedMeanwhile extends NetworkRefused implements ChangedMeanwhile<SchoolDetails> {

    private final transient SchoolEdition now;

    SchoolChangedMeanwhile(SchoolEdition now) {
        super(null, "networks.refused.school-changed");
        this.now = now;
    }

    @Override
    public SchoolDetails details() {
        return now.details();
    }

    @Override
    public long number() {
        return now.number();
    }
}
