package org.leerkring.networks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Says what will be here. */
class Empty extends Div {

    Empty(String key) {
        addClassName("lk-empty");
        setTestId("empty");
        add(new H3(getTranslation(key)), new Paragraph(getTranslation(key + "-hint")));
    }
}
