package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;

/** A part of the page of a community's intervision, offered as a bean by the idea it belongs to; it watches itself. */
public interface IntervisionPanel {

    /** Smaller comes first. */
    int order();

    /** What it shows in this community to this member; empty when there is nothing to show. */
    Optional<Component> in(Roster community, PersonId viewer);

    /** Whether it needs the width of the page, above the cases, and not a narrow column beside them. */
    default boolean isWide() {
        return false;
    }
}
