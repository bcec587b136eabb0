package org.leerkring.sessions;

import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/**
 * What a session is about, when and where; if it exists it is valid.
 *
 * @param aim what we want to have reached at its end; may be empty
 * @param facilitator the member who leads it; null when nobody does yet
 */
public record SessionDetails(
        String title,
        String aim,
        SessionTime time,
        Place place,
        @Nullable PersonId facilitator) {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_AIM = 1000;

    public SessionDetails {
        title = title.strip();
        aim = aim.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new SessionRefused("sessions.refused.title", LONGEST_TITLE);
        }
        if (aim.length() > LONGEST_AIM) {
            throw new SessionRefused("sessions.refused.aim", LONGEST_AIM);
        }
    }
}
