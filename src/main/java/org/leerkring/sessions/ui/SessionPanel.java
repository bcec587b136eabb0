package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionRead;

/** A part of a session's page, offered as a bean by the idea it belongs to. */
public interface SessionPanel {

    /** Smaller comes first. */
    int order();

    /** What it shows of this session to this viewer; empty when there is nothing to show. */
    Optional<Component> on(SessionRead session, PersonId viewer);
}
