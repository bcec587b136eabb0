package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Clock;
import java.util.Objects;
import org.leerkring.sessions.running.AgendaClock;

/** How much of an item's time is gone; it fills in the browser ({@code frontend/elements/lk-spent.ts}). */
@Tag("lk-spent")
class Spent extends Component {

    Spent(AgendaClock agenda, Clock clock) {
        agenda.due().ifPresent(due -> {
            getElement()
                    .setProperty("since", Objects.requireNonNull(agenda.since()).toString());
            getElement().setProperty("due", due.toString());
        });
        getElement().setProperty("now", clock.instant().toString());
    }
}
