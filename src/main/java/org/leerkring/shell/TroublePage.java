package org.leerkring.shell;

import com.github.f4b6a3.uuid.UuidCreator;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that failed. It shows a code that is in the log too, and nothing of what went wrong or was said. */
@AnonymousAllowed
class TroublePage extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(TroublePage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var code = UuidCreator.getTimeOrderedEpoch().toString().substring(24);
        log.error("A page failed, code {}", code, parameter.getException());
        var page = new Div(
                new H1(getTranslation("shell.TroublePage.heading")),
                new Paragraph(getTranslation("shell.TroublePage.hint", code)));
        page.addClassName("lk-empty");
        page.setTestId("trouble");
        removeAll(); // Flow may show the same page again
        add(page);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.TroublePage.page-title");
    }
}
