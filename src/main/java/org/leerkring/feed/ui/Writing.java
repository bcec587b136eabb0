package org.leerkring.feed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who is writing here now; fed by the live channel, not by the server's page
 * ({@code frontend/elements/lk-writing.ts}).
 */
@Tag("lk-writing")
class Writing extends Component {

    void show(String topic, ObjectNode people) {
        getElement().setProperty("topic", topic);
        getElement().setPropertyJson("people", people);
    }
}
