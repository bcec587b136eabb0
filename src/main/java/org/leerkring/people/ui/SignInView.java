package org.leerkring.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.leerkring.people.LocalPath;
import org.leerkring.people.PeopleRefused;
import org.leerkring.people.SignedIn;
import org.leerkring.people.signin.AskingBrowser;
import org.leerkring.people.signin.Setup;
import org.leerkring.people.signin.SignInLinks;
import org.leerkring.people.signin.SignInSettings;

/** Asks for an address and mails a link to it; whether anyone has that address stays unsaid. */
@AnonymousAllowed
@Route(value = PeopleNavigation.SIGN_IN, autoLayout = false)
class SignInView extends Door implements BeforeEnterObserver, HasDynamicTitle {

    private final SignInLinks links;
    private final SignInSettings settings;
    private final SignedIn signedIn;
    private final Setup setup;

    private final EmailField address = new EmailField();
    private final Button send = new Button();
    private LocalPath path = LocalPath.HOME;

    SignInView(SignInLinks links, SignInSettings settings, SignedIn signedIn, Setup setup) {
        this.setup = setup;
        this.links = links;
        this.settings = settings;
        this.signedIn = signedIn;
        address.setLabel(getTranslation("people.SignInView.address"));
        address.setAutofocus(true);
        address.setManualValidation(true);
        address.setValueChangeMode(ValueChangeMode.EAGER);
        address.setAutocomplete(Autocomplete.EMAIL);
        address.addKeyPressListener(Key.ENTER, _ -> send.click());
        address.setTestId("sign-in-email");
        send.setText(getTranslation("people.SignInView.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> mailLink());
        send.setTestId("sign-in-send");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        path = asked.getSingleParameter("to").flatMap(LocalPath::parse).orElse(LocalPath.HOME);
        if (signedIn.maybe().isPresent()) {
            event.forwardToUrl(path.value());
            return;
        }
        if (setup.isAllThereIs()) {
            event.forwardTo(SetupView.class);
            return;
        }
        ask(linkDidNotWork(asked));
    }

    private static boolean linkDidNotWork(QueryParameters asked) {
        return asked.getParameters().containsKey("again");
    }

    private void ask(boolean again) {
        if (again) {
            show(
                    getTranslation("people.SignInView.again"),
                    getTranslation(
                            "people.SignInView.againText",
                            settings.linkLifetime().toMinutes()),
                    address,
                    send);
        } else {
            show(getTranslation("people.SignInView.heading"), getTranslation("people.SignInView.text"), address, send);
        }
    }

    private void mailLink() {
        try {
            links.ask(
                    address.getValue(),
                    path,
                    AskingBrowser.remembered(
                            VaadinServletRequest.getCurrent(),
                            VaadinServletResponse.getCurrent(),
                            settings.linkLifetime()));
            showSent();
        } catch (PeopleRefused refused) {
            address.setErrorMessage(getTranslation(refused.key()));
            address.setInvalid(true);
            address.focus();
        } finally {
            send.setEnabled(true);
        }
    }

    private void showSent() {
        var other = new Button(getTranslation("people.SignInView.other"), _ -> {
            address.setInvalid(false);
            ask(false);
            address.focus();
        });
        other.setTestId("sign-in-other");
        show(
                getTranslation("people.SignInView.sent"),
                getTranslation("people.SignInView.sentText", address.getValue()),
                new LinkSent(links, settings.linkLifetime().toMinutes()),
                other);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.SignInView.title");
    }
}
