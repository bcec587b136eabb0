package org.leerkring.networks.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to another page of ours. */
class InnerLink extends Anchor {

    InnerLink(String path, String words, String testId) {
        super(path, words);
        getElement().setAttribute("router-link", true);
        setTestId(testId);
    }
}
