package org.leerkring.rounds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.leerkring.live.Topic;

/** "I am ready": the browser tells it over the live channel ({@code frontend/elements/lk-ready.ts}). */
@Tag("lk-ready")
class Ready extends Component {

    Ready(Topic round) {
        getElement().setProperty("topic", round.name());
    }

    void at(int step) {
        getElement().setProperty("step", step);
    }
}
