package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import org.leerkring.communities.Roster;
import org.leerkring.rounds.RoundRead;

/** Where it is settled whose case it is; empty where that is settled from the beginning. */
class WhoseCase extends Div {

    void show(RoundRead round, Roster in, boolean leads) {
        // nothing to settle
    }
}
