package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Clock;
import org.leerkring.sessions.running.AgendaClock;

/** How far behind or ahead the group is; it ticks in the browser, by our clock ({@code frontend/elements/lk-pace.ts}). */
@Tag("lk-pace")
class Pace extends Component {

    Pace(AgendaClock agenda, Clock clock) {
        agenda.due().ifPresent(due -> getElement().setProperty("due", due.toString()));
        agenda.planned().ifPresent(planned -> getElement().setProperty("planned", planned.toString()));
        getElement().setProperty("now", clock.instant().toString());
        getElement()
                .setAttribute(
                        "data-behind",
                        String.valueOf(agenda.behind(clock.instant()).toMinutes()));
        getElement().setAttribute("data-testid", "run-pace");
    }
}
