package org.leerkring.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.leerkring.people.PersonCard;

/** A person's picture, or their initials ({@code frontend/elements/lk-avatar.ts}). */
@Tag("lk-avatar")
class Avatar extends Component {

    Avatar(PersonCard person, int size) {
        getElement().setProperty("size", size);
        show(person);
    }

    final void show(PersonCard person) {
        getElement().setProperty("person", person.id().value().toString());
        getElement().setProperty("name", person.name());
        getElement().setProperty("picture", person.picture() == null ? "" : person.picture());
    }
}
