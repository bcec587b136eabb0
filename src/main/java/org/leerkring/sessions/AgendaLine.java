package org.leerkring.sessions;

import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/**
 * An item of an agenda as someone writes it; if it exists it is valid.
 *
 * @param id of the item it changes; null for a new one
 * @param owner who brings it; null when nobody in particular does
 */
public record AgendaLine(
        @Nullable AgendaItemId id,
        String title,
        int minutes,
        @Nullable PersonId owner,
        ItemKind kind) {

    private static final int LONGEST_TITLE = 120;
    private static final int MOST_MINUTES = 480;

    public AgendaLine {
        title = title.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new SessionRefused("sessions.refused.item-title", LONGEST_TITLE);
        }
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new SessionRefused("sessions.refused.item-minutes", MOST_MINUTES);
        }
    }

    /** A new item that nobody in particular brings. */
    public static AgendaLine fresh(String title, int minutes, ItemKind kind) {
        return new AgendaLine(null, title, minutes, null, kind);
    }
}
