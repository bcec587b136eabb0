package org.leerkring.demo;

import java.util.Iterator;
import java.util.regex.Pattern;
import org.leerkring.demo.DemoScript.Fragments;

/** Composes answers for one thread, in which no sentence comes back, and puts the network's own names in written ones. */
final class AnswerText {

    private static final Pattern NAME = Pattern.compile("(@?)\\{(\\w+)}");

    private final Iterator<String> openings;
    private final Iterator<String> experiences;
    private final Iterator<String> closings;
    private final Chance chance;

    AnswerText(Fragments fragments, String theme, Chance chance) {
        this.chance = chance;
        openings = chance.shuffled(fragments.openings()).iterator();
        experiences = chance.shuffled(fragments.themes().get(theme)).iterator();
        closings = chance.shuffled(fragments.closings()).iterator();
    }

    /** At most as often as the theme has sentences: twelve times. */
    String compose() {
        var text = new StringBuilder();
        if (chance.percent(65)) {
            text.append(openings.next()).append(' ');
        }
        text.append(experiences.next());
        if (chance.percent(55)) {
            text.append(' ').append(closings.next());
        }
        return text.toString();
    }

    /** {@code {jan}} becomes the first name of who plays Jan here, {@code @{jan}} a mention. */
    static String withNames(String written, Cast cast) {
        if (written.indexOf('{') < 0) {
            return written;
        }
        return NAME.matcher(written).replaceAll(found -> {
            var person = cast.people().get(found.group(2));
            return found.group(1).isEmpty() ? person.firstName() : "@" + person.name();
        });
    }
}
