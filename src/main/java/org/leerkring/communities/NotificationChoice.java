package org.leerkring.communities;

import java.util.Locale;

/** How often a person wants mail about one community. */
public enum NotificationChoice {
    /** A letter for each thing, as it happens. What counts until someone chooses. */
    AT_ONCE,
    /** One letter a day, with all that happened. */
    DAILY,
    /** One letter a week. */
    WEEKLY,
    /** Nothing but what asks for this person by name. */
    NONE;

    /** How translation keys call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
