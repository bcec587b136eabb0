package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.html.Anchor;

/** Links between the pages of cases. */
final class CaseLink {

    private CaseLink() {}

    /** In running text. */
    static Anchor to(String path, String words, String testId) {
        var link = new Anchor(path, words);
        link.getElement().setAttribute("router-link", true);
        link.setTestId(testId);
        return link;
    }

    /** One that weighs as much as a primary button. */
    static Anchor primary(String path, String words, String testId) {
        var link = to(path, words, testId);
        link.addClassName("lk-primary");
        return link;
    }
}
