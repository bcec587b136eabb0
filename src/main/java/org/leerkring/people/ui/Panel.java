package org.leerkring.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** One part of the account, under its own heading. */
abstract class Panel extends Composite<Section> {

    Panel(String headingKey) {
        getContent().addClassName("lk-panel");
        getContent().add(new H2(getTranslation(headingKey)));
    }

    final void add(Component... parts) {
        getContent().add(parts);
    }
}
