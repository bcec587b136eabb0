package org.leerkring.networks;

/** Somebody else changed the settings since this person looked; it says what they are now. */
public class SettingsChangedMeanwhile extends NetworkRefused implements ChangedMeanwhile<NetworkSettings> {

    private final transient SettingsEdition now;

    SettingsChangedMeanwhile(SettingsEdition now) {
        super(null, "networks.refused.settings-changed");
        this.now = now;
    }

    @Override
    public NetworkSettings details() {
        return now.settings();
    }

    @Override
    public long number() {
        return now.number();
    }
}
