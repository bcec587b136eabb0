package org.leerkring.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.internal.JacksonUtils;
import org.leerkring.people.PersonId;
import tools.jackson.databind.node.ObjectNode;

/** Tells our web components who looks and which texts they show ({@code frontend/context.ts}). */
@Tag("lk-context")
class PageContext extends Component {

    PageContext(PersonId me, String name, ObjectNode texts) {
        getElement()
                .setPropertyJson(
                        "me",
                        JacksonUtils.createObjectNode()
                                .put("id", me.value().toString())
                                .put("name", name));
        getElement().setPropertyJson("texts", texts);
    }
}
