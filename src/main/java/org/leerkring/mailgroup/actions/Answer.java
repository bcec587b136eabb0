package org.leerkring.mailgroup.actions;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leerkring.post.links.LinkedAction;

/** What comes of opening a link, or of pressing the button behind it. */
sealed interface Answer {

    Locale language();

    /** Nothing happened yet. */
    record Ask(Locale language, LinkedAction.Asked asked, String token) implements Answer {}

    /** @param undo the token of what takes it back; null when nothing does */
    record Done(Locale language, String told, @Nullable String undo, String path) implements Answer {}

    /** A rule said no, such as that one has left since. */
    record Refused(Locale language, String told, String path) implements Answer {}

    /** It was a link, long ago. */
    record Expired(Locale language, String path) implements Answer {}

    /** Not a link of ours, or not in one piece. */
    record NoLink(Locale language) implements Answer {}

    /** Too often, lately. */
    record TooMany(Locale language) implements Answer {}
}
