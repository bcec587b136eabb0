package org.leerkring.rounds.ui;

import com.vaadin.flow.component.Component;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;

/** What people are called in a round; who is no longer in the community has no name any more. */
final class Called {

    private Called() {}

    static String of(PersonId person, Roster in, Component where) {
        var name = in.nameOf(person);
        return name.isEmpty() ? where.getTranslation("rounds.RoundView.someone") : name;
    }
}
