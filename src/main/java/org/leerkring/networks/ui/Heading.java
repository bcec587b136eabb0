package org.leerkring.networks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A heading with what can be done there beside it. */
class Heading extends Div {

    Heading(String words, Component... actions) {
        addClassNames("lk-row", "lk-heading");
        var space = new Div();
        space.addClassName("lk-space");
        add(new H2(words), space);
        add(actions);
    }
}
