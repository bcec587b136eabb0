package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionRead;
import org.springframework.modulith.NamedInterface;

/**
 * A part of a session's page, offered as a bean by the idea it belongs to. The page asks for it anew when the session
 * itself is another one than it showed; what more it shows the panel watches itself. A panel in which people type is
 * {@link Lasting}, so that a session moved meanwhile takes nothing from them.
 */
@NamedInterface("panels")
public interface SessionPanel {

    /** Smaller comes first. */
    int order();

    /** What it shows of this session to this viewer; empty when there is nothing to show. */
    Optional<Component> on(SessionRead session, PersonId viewer);

    /** Whether it needs the width of the agenda, and not a narrow column beside it. */
    default boolean isWide() {
        return false;
    }

    /** A panel's component that stays when the session changes, with all that was typed in it. */
    @NamedInterface("panels")
    interface Lasting {

        /** Shows the session as it is now. */
        void show(SessionRead session);
    }
}
