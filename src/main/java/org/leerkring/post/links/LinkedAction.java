package org.leerkring.post.links;

import java.util.Locale;
import java.util.UUID;

/** Something a person can do from a mail. A module that offers one does so as a bean. */
public interface LinkedAction {

    /** What links call it, such as {@code thanks}; never changes, as mails keep it. */
    String name();

    /** What the page asks before anything happens. Says nothing of what a community says: whoever holds the link reads it. */
    Asked ask(UUID person, UUID subject, Locale language);

    /**
     * Does it, with the same rules as in the browser; doing it twice is doing it once. Returns what to tell the person.
     */
    String perform(UUID person, UUID subject, Locale language);

    /**
     * @param question the page's heading, such as "Thank for this answer?"
     * @param explanation what happens then, in one or two lines
     * @param button the words on the button that does it
     */
    record Asked(String question, String explanation, String button) {}
}
