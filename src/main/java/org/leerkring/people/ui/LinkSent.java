package org.leerkring.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.VaadinServletRequest;
import org.leerkring.people.signin.AskingBrowser;
import org.leerkring.people.signin.SignInLinks;

/** What to do now that a link was mailed: open it here, or type the code that it shows on another device. */
class LinkSent extends Composite<Div> {

    private final SignInLinks links;
    private final TextField code = new TextField();

    LinkSent(SignInLinks links, long minutes) {
        this.links = links;
        var lifetime = new Paragraph(getTranslation("people.SignInView.lifetime", minutes));
        lifetime.setTestId("sign-in-sent");
        code.setLabel(getTranslation("people.LinkSent.code"));
        code.addClassName("lk-code");
        code.setAutocapitalize(Autocapitalize.CHARACTERS);
        code.setAutocomplete(Autocomplete.OFF);
        code.setAutocorrect(false);
        code.setManualValidation(true);
        code.setMaxLength(20);
        code.setValueChangeMode(ValueChangeMode.EAGER);
        code.setTestId("sign-in-code");
        var enter = new Button(getTranslation("people.SignInLinkView.enter"), _ -> enter());
        enter.setTestId("sign-in-code-enter");
        code.addKeyPressListener(Key.ENTER, _ -> enter());
        var elsewhere = new Div(
                new H2(getTranslation("people.LinkSent.elsewhere")),
                new Paragraph(getTranslation("people.LinkSent.elsewhereText")),
                code,
                enter);
        elsewhere.addClassNames("lk-apart", "lk-column");
        getContent().addClassName("lk-column");
        getContent().add(lifetime, elsewhere);
    }

    /** The browser itself sends the form that signs in: this page would not survive it. */
    private void enter() {
        links.enterCode(code.getValue(), AskingBrowser.of(VaadinServletRequest.getCurrent()))
                .ifPresentOrElse(this::enter, this::refuse);
    }

    private void enter(String token) {
        code.setInvalid(false);
        var form = new LinkForm("/login/ott", getTranslation("people.SignInLinkView.enter"));
        form.carry("token", token);
        form.addClassName("lk-hidden");
        getContent().add(form);
        form.send();
    }

    /** Wrong, too old, tried too often, or for nobody: it says the same. */
    private void refuse() {
        code.setErrorMessage(getTranslation("people.LinkSent.wrong"));
        code.setInvalid(true);
        code.focus();
    }
}
