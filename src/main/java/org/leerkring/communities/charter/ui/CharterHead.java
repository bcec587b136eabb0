package org.leerkring.communities.charter.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.leerkring.communities.Roster;
import org.leerkring.communities.charter.CharterPaths;
import org.leerkring.communities.charter.CharterRead;

/** Which version this is, who wrote it and when, and the ways on from here. */
class CharterHead extends Div {

    CharterHead(CharterRead current, Roster in, boolean mayChange) {
        addClassName("lk-row");
        var slug = in.community().slug();
        var writer = new Names(in, this).of(current.writtenBy());
        var facts = new Div(
                new Span(getTranslation("communities.CharterHead.version", current.number(), writer)),
                new Moment(current.writtenAt()));
        facts.addClassNames("lk-facts", "lk-space");
        facts.setTestId("charter-facts");
        add(facts);
        if (current.number() > 1) {
            add(link(
                    CharterPaths.versions(slug),
                    getTranslation("communities.CharterHead.versions"),
                    "charter-versions"));
        }
        if (mayChange) {
            var change =
                    link(CharterPaths.write(slug), getTranslation("communities.CharterHead.change"), "charter-change");
            change.addClassName("lk-button");
            add(change);
        }
    }

    static Anchor link(String path, String label, String testId) {
        var link = new Anchor(path, label);
        link.getElement().setAttribute("router-link", true);
        link.setTestId(testId);
        return link;
    }
}
