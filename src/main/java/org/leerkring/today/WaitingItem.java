package org.leerkring.today;

import java.time.Instant;
import java.util.List;

/**
 * One thing that waits for a person.
 *
 * @param community where, by name
 * @param accent that community's colour name
 * @param labelKey translation key of what is asked, filled with the facts
 * @param title what it is about, in its author's words; empty when what is asked says it all
 * @param path the page to go to
 */
public record WaitingItem(
        Urgency urgency,
        Instant at,
        String community,
        String accent,
        String labelKey,
        List<Object> facts,
        String title,
        String path) {}
