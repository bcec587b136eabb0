package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.html.Anchor;

/** A link between pages of ours. */
class MethodLink extends Anchor {

    MethodLink(String path, String words, String testId) {
        super(path, words);
        getElement().setAttribute("router-link", true);
        setTestId(testId);
    }

    /** One that weighs as much as a primary button. */
    MethodLink asPrimary() {
        addClassName("lk-primary");
        return this;
    }
}
