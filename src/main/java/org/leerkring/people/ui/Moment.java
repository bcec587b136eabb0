package org.leerkring.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Instant;

/** How long ago something was, in the viewer's time zone ({@code frontend/elements/lk-time.ts}). */
@Tag("lk-time")
class Moment extends Component {

    Moment(Instant at) {
        getElement().setProperty("at", at.toString());
    }
}
