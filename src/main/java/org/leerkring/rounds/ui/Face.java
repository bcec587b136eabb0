package org.leerkring.rounds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.leerkring.communities.Member;

/** A member's picture, or their initials on a colour of their own ({@code frontend/elements/lk-avatar.ts}). */
@Tag("lk-avatar")
class Face extends Component {

    Face(Member member) {
        getElement().setProperty("person", member.id().value().toString());
        getElement().setProperty("name", member.name());
        if (member.picture() != null) {
            getElement().setProperty("picture", member.picture());
        }
    }
}
