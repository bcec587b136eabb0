package org.leerkring.mailgroup.invitations;

import java.util.Locale;

/** Why a mail about a session leaves. */
enum Occasion {
    INVITED,
    CHANGED,
    CANCELLED,
    REMINDED,
    /** They answered elsewhere than in their calendar. */
    ANSWERED,
    /** They are not expected any more. */
    LEFT;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
