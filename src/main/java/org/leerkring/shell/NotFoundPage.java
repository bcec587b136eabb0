package org.leerkring.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** What is not there, or not for this person; which of the two it is, it does not say. */
@AnonymousAllowed
class NotFoundPage extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll(); // from one page that is not there to the next it stays the same object
        var ring = new Span();
        ring.addClassName("lk-ring");
        var back = new Anchor("", getTranslation("shell.NotFoundPage.back"));
        back.getElement().setAttribute("router-link", true);
        var page = new Div(
                ring,
                new H1(getTranslation("shell.NotFoundPage.heading")),
                new Paragraph(getTranslation("shell.NotFoundPage.hint")),
                back);
        page.addClassName("lk-empty");
        page.setTestId("not-found");
        removeAll(); // Flow may show the same page again
        add(page);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.NotFoundPage.page-title");
    }
}
