package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link to another page of ours. */
class InnerLink extends Anchor {

    InnerLink(String path, String words, String testId) {
        super(path, words);
        getElement().setAttribute("router-link", true);
        setTestId(testId);
    }

    /** One that weighs as much as a primary button. */
    InnerLink asPrimary() {
        addClassName("lk-primary");
        return this;
    }

    /** One that looks like a plain button. */
    InnerLink asButton() {
        addClassName("lk-plain");
        return this;
    }
}
