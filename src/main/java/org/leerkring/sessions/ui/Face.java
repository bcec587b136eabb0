package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.leerkring.communities.Member;
import org.leerkring.sessions.GuestRead;

/** A member's picture, or their initials on a colour of their own ({@code frontend/elements/lk-avatar.ts}). */
@Tag("lk-avatar")
class Face extends Component {

    Face(Member member, int size) {
        getElement().setProperty("person", member.id().value().toString());
        getElement().setProperty("name", member.name());
        getElement().setProperty("size", size);
        if (member.picture() != null) {
            getElement().setProperty("picture", member.picture());
        }
    }

    /** A guest's picture is for who is in a community with them. */
    Face(GuestRead guest, int size) {
        getElement().setProperty("person", guest.person().value().toString());
        getElement().setProperty("name", guest.name());
        getElement().setProperty("size", size);
    }
}
