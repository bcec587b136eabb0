package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaRead;
import org.leerkring.sessions.SessionRead;
import org.springframework.modulith.NamedInterface;

/** What can be done with an item of the agenda while a session goes on, offered as a bean by the idea it belongs to. */
@NamedInterface("panels")
public interface AgendaAction {

    /** What is put below this item for this viewer; empty when there is nothing to do. */
    Optional<Component> at(AgendaRead item, SessionRead session, PersonId viewer);
}
