package org.leerkring.communities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.leerkring.communities.Member;

/** Initials on the member's own colour ({@code frontend/elements/lk-avatar.ts}). */
@Tag("lk-avatar")
class Avatar extends Component {

    Avatar(Member member) {
        getElement().setProperty("person", member.id().value().toString());
        getElement().setProperty("name", member.name());
    }
}
