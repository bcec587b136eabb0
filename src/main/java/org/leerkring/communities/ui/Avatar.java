package org.leerkring.communities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Member;
import org.leerkring.communities.expertise.Finding;
import org.leerkring.people.PersonId;

/** A member's picture, or their initials on a colour of their own ({@code frontend/elements/lk-avatar.ts}). */
@Tag("lk-avatar")
class Avatar extends Component {

    Avatar(Member member) {
        this(member.id(), member.name(), member.picture());
    }

    Avatar(Finding finding) {
        this(finding.person(), finding.name(), finding.picture());
    }

    private Avatar(PersonId person, String name, @Nullable String picture) {
        getElement().setProperty("person", person.value().toString());
        getElement().setProperty("name", name);
        if (picture != null) {
            getElement().setProperty("picture", picture);
        }
    }
}
