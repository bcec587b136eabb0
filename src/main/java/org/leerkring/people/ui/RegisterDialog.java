package org.leerkring.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.leerkring.people.Accounts;
import org.leerkring.people.Languages;
import org.leerkring.people.PersonId;

/** Opens an account for someone, who gets a letter that says where to sign in. */
class RegisterDialog extends Dialog {

    private final Accounts accounts;
    private final PersonId me;
    private final Runnable registered;
    private final TextField name = new TextField();
    private final EmailField address = new EmailField();
    private final Select<Locale> language = new Select<>();
    private final Refusal refusal = new Refusal("register-refusal");

    RegisterDialog(Accounts accounts, PersonId me, Runnable registered) {
        this.accounts = accounts;
        this.me = me;
        this.registered = registered;
        setHeaderTitle(getTranslation("people.RegisterDialog.heading"));
        addClassName("lk-dialog");
        name.setLabel(getTranslation("people.RegisterDialog.name"));
        name.setWidthFull();
        name.setTestId("register-name");
        address.setLabel(getTranslation("people.RegisterDialog.address"));
        address.setWidthFull();
        address.setTestId("register-address");
        language.setLabel(getTranslation("people.RegisterDialog.language"));
        language.setItems(Languages.SPOKEN);
        language.setItemLabelGenerator(spoken -> spoken.getDisplayLanguage(spoken));
        language.setValue(Languages.spoken(getLocale()));
        language.setTestId("register-language");
        var hint = new Paragraph(getTranslation("people.RegisterDialog.hint"));
        hint.addClassNames("lk-muted", "lk-small");
        var fields = new Div(name, address, language, hint, refusal);
        fields.addClassName("lk-dialog-fields");
        add(fields);
        var leave = new Button(getTranslation("people.RegisterDialog.leave"), _ -> close());
        var send = new Button(getTranslation("people.RegisterDialog.save"), _ -> register());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setTestId("register-save");
        getFooter().add(leave, send);
    }

    private void register() {
        if (refusal.attempt(() -> accounts.register(name.getValue(), address.getValue(), language.getValue(), me))) {
            close();
            registered.run();
        }
    }
}
