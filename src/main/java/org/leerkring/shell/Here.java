package org.leerkring.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.internal.JacksonUtils;
import org.leerkring.communities.Roster;
import org.leerkring.live.Topic;

/** Who is here now; fed by the live channel, not by the server's page ({@code frontend/elements/lk-here.ts}). */
@Tag("lk-here")
class Here extends Component {

    Here(Topic topic, Roster roster) {
        var people = JacksonUtils.createObjectNode();
        roster.members()
                .forEach(member -> people.set(
                        member.id().value().toString(),
                        JacksonUtils.createObjectNode().put("name", member.name())));
        getElement().setProperty("topic", topic.name());
        getElement().setPropertyJson("people", people);
    }
}
