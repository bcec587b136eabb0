package org.leerkring.mailgroup.inbound.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** The day and the hour of something, in the viewer's time zone ({@code frontend/elements/lk-time.ts}). */
@Tag("lk-time")
class Moment extends Component {

    Moment(Instant at) {
        getElement().setProperty("at", at.toString());
        getElement().setProperty("exact", true);
    }
}
