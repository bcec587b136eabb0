package org.leerkring.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link inside the application that knows whether it leads to where one is. */
class Link extends Anchor {

    private final String path;

    Link(String path, String label, String testId) {
        this.path = path;
        setHref(path);
        getElement().setAttribute("router-link", true);
        setTestId(testId);
        add(new Span(label));
    }

    Link withIcon(String icon) {
        var picture = new Span();
        picture.addClassName("lk-icon");
        picture.getElement().setAttribute("data-icon", icon);
        addComponentAsFirst(picture);
        return this;
    }

    void at(boolean here) {
        if (here) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    boolean isAbove(String where) {
        return where.startsWith(path + "/");
    }

    boolean leadsTo(String where) {
        return path.equals(where);
    }
}
