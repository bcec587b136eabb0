package org.leerkring.communities.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import org.leerkring.communities.invitations.InvitationPaths;
import org.leerkring.communities.invitations.OpenedInvitation;
import org.springframework.security.web.csrf.CsrfToken;

/** Accepts an invitation: an ordinary form, because it signs in, which an open page would not survive. */
@Tag("form")
class AcceptForm extends HtmlContainer {

    AcceptForm(String token, OpenedInvitation opened) {
        getElement().setAttribute("method", "post").setAttribute("action", InvitationPaths.ACCEPT);
        addClassName("lk-dialog-fields");
        if (!opened.known()) {
            add(name(opened.name()));
        }
        var submit = new NativeButton(getTranslation("communities.InvitationView.accept"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("lk-primary");
        submit.setTestId("invitation-accept");
        add(submit);
        carry("token", token);
        if (VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken csrf) {
            carry(csrf.getParameterName(), csrf.getToken());
        }
    }

    private TextField name(String written) {
        var field = new TextField(getTranslation("communities.InvitationView.name"));
        field.setValue(written);
        field.setRequired(true);
        field.setMaxLength(120);
        field.getElement().setAttribute("name", "name");
        field.setTestId("invitation-name");
        return field;
    }

    private void carry(String name, String value) {
        var field = new Input();
        field.setType("hidden");
        field.setValue(value);
        field.getElement().setAttribute("name", name).setAttribute("value", value);
        add(field);
    }
}
