package org.leerkring.post.links;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a person can do from a mail. A module that offers one does so as a bean. */
public interface LinkedAction {

    /** What links call it, such as {@code thanks}; never changes, as mails keep it. */
    String name();

    /**
     * What the page asks before anything happens. Says nothing of what a community says: whoever holds the link reads it.
     *
     * @throws LinkRefused when this person cannot do it, or not any more
     */
    Asked ask(UUID person, UUID subject, Locale language);

    /**
     * Does it, with the same rules as in the browser; doing it twice is doing it once.
     *
     * @throws LinkRefused when this person cannot do it, or not any more
     */
    Done perform(UUID person, UUID subject, Locale language);

    /** The local path of the page where it can be done after signing in; home when it can be done nowhere. */
    default String path(UUID person, UUID subject) {
        return "/";
    }

    /**
     * @param question the page's heading, such as "Thank for this answer?"
     * @param explanation what happens then, in one or two lines
     * @param button the words on the button that does it
     */
    record Asked(String question, String explanation, String button) {}

    /**
     * @param told what to tell the person, in one or two lines
     * @param undoneBy the name of the action that takes it back; null when none does
     */
    record Done(String told, @Nullable String undoneBy) {}
}
