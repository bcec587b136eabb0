package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import org.leerkring.communities.Roster;
import org.leerkring.rounds.RoundSight;

/** What a participant has beside the circle in one state of the round; stays, and shows each change. */
public abstract class Scene extends Div {

    Scene() {
        addClassName("lk-column");
    }

    public abstract void show(RoundSight sight, Roster in);
}
