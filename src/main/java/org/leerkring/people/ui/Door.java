package org.leerkring.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The frame around whatever a stranger sees: the name on the door, what is asked, and how to answer. */
abstract class Door extends Composite<Main> {

    private final Div panel = new Div();

    Door() {
        var brand = new Span("Leerkring");
        brand.addClassName("lk-brand");
        panel.addClassName("lk-door-panel");
        getContent().addClassName("lk-door");
        getContent().add(brand, panel);
    }

    final void show(String heading, String text, Component... answer) {
        panel.removeAll();
        panel.add(new H1(heading), new Paragraph(text));
        panel.add(answer);
    }
}
