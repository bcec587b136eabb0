package org.leerkring.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.leerkring.people.PeopleRefused;
import org.leerkring.people.signin.AskingBrowser;
import org.leerkring.people.signin.Setup;

/** The first page of a new installation, for whoever started it; once there is an administrator it is gone. */
@AnonymousAllowed
@Route(value = Setup.PATH, autoLayout = false)
class SetupView extends Door implements BeforeEnterObserver, HasDynamicTitle {

    private final Setup setup;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final EmailField address = new EmailField();
    private final Paragraph refusal = new Paragraph();
    private final Button send = new Button();

    SetupView(Setup setup) {
        this.setup = setup;
        code.setLabel(getTranslation("people.SetupView.code"));
        code.setAutocomplete(Autocomplete.OFF);
        code.setAutofocus(true);
        code.setTestId("setup-code");
        name.setLabel(getTranslation("people.SetupView.name"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setTestId("setup-name");
        address.setLabel(getTranslation("people.SignInView.address"));
        address.setAutocomplete(Autocomplete.EMAIL);
        address.setManualValidation(true);
        address.setTestId("setup-email");
        code.setValueChangeMode(ValueChangeMode.EAGER);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        address.setValueChangeMode(ValueChangeMode.EAGER);
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        refusal.setTestId("setup-refusal");
        send.setText(getTranslation("people.SetupView.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> finish());
        send.setTestId("setup-send");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!setup.isOpen()) {
            throw new NotFoundException();
        }
        show(
                getTranslation("people.SetupView.heading"),
                getTranslation("people.SetupView.text"),
                code,
                name,
                address,
                refusal,
                send);
    }

    private void finish() {
        try {
            var token = setup.finish(
                    code.getValue(),
                    name.getValue(),
                    address.getValue(),
                    getLocale(),
                    AskingBrowser.of(VaadinServletRequest.getCurrent()));
            var form = new LinkForm("/login/ott", getTranslation("people.SignInLinkView.enter"));
            form.carry("token", token);
            show(getTranslation("people.SetupView.done"), getTranslation("people.SignInLinkView.text"), form);
            form.send();
        } catch (PeopleRefused refused) {
            refusal.setText(getTranslation(refused.key()));
            refusal.setVisible(true);
        } finally {
            send.setEnabled(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.SetupView.title");
    }
}
