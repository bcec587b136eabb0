package org.leerkring.sessions.ui;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.leerkring.communities.Member;
import org.leerkring.communities.Roster;
import org.leerkring.sessions.minutes.BlockRead;

/** Who does an action and by when, in a few words: "Jan Verlinden · 10 dec". */
final class ActionFacts {

    private ActionFacts() {}

    static String of(BlockRead action, Roster in, String everyone, Locale language) {
        var who = action.who() == null
                ? everyone
                : in.member(action.who()).map(Member::name).orElse("");
        return action.due() == null
                ? who
                : who + " · " + DateTimeFormatter.ofPattern("d MMM", language).format(action.due());
    }
}
