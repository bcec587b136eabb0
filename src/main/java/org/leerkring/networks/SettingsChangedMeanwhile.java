package org.leerkring.networks;

/** Somebody else changed the settings since this person looked; it says what they are now. */
public class SettingsChangedMeanwhile extends NetworkRefused {

    private final transient SettingsEdition now;

    SettingsChangedMeanwhile(SettingsEdition now) {
        super(null, "networks.refused.settings-changed");
        this.now = now;
    }

    public SettingsEdition now() {
        return now;
    }
}
