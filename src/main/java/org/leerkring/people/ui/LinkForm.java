package org.leerkring.people.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** An ordinary form, sent by the browser itself: signing in changes the session, which an open page would not survive. */
@Tag("form")
class LinkForm extends HtmlContainer {

    LinkForm(String action, String label) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        var submit = new NativeButton(label);
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("lk-primary");
        submit.setTestId("sign-in-enter");
        add(submit);
        if (VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            carry(token.getParameterName(), token.getToken());
        }
        carry("zone", "").executeJs("this.value = Intl.DateTimeFormat().resolvedOptions().timeZone");
    }

    /** As if its button were pressed, once the page shows it. */
    final void send() {
        getElement().executeJs("this.requestSubmit()");
    }

    /** Sends this along, unseen. */
    final Element carry(String name, String value) {
        var field = new Input();
        field.setType("hidden");
        field.setValue(value);
        field.getElement().setAttribute("name", name).setAttribute("value", value);
        add(field);
        return field.getElement();
    }
}
