package org.leerkring.mailgroup.invitations;

import java.util.Locale;

/** Why a mail about a session leaves. */
enum Occasion {
    INVITED,
    CHANGED,
    CANCELLED,
    REMINDED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
