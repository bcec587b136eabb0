package org.leerkring.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.EmailField;
import org.leerkring.people.AccountLine;
import org.leerkring.people.Accounts;
import org.leerkring.people.PersonId;

/** All that an administrator may do with one account; each button says what it does, and a refusal why not. */
class AccountDialog extends Dialog {

    private final Accounts accounts;
    private final AccountLine account;
    private final PersonId me;
    private final Runnable changed;
    private final Refusal refusal = new Refusal("account-refusal");

    AccountDialog(Accounts accounts, AccountLine account, PersonId me, Runnable changed) {
        this.accounts = accounts;
        this.account = account;
        this.me = me;
        this.changed = changed;
        setHeaderTitle(account.name());
        addClassName("lk-dialog");
        var parts = new Div(refusal, address(), role(), devices(), closing());
        parts.addClassName("lk-dialog-parts");
        add(parts);
        var done = new Button(getTranslation("people.AccountDialog.done"), _ -> close());
        done.setTestId("account-done");
        getFooter().add(done);
    }

    private Section address() {
        var field = new EmailField(getTranslation("people.AccountDialog.address"));
        field.setValue(account.email());
        field.setWidthFull();
        field.setTestId("account-address");
        var save = button(
                "people.AccountDialog.move", "account-move", () -> accounts.moveTo(account.id(), field.getValue(), me));
        return part("people.AccountDialog.address-heading", "people.AccountDialog.address-hint", field, save);
    }

    private Section role() {
        var change = account.administrator()
                ? button("people.AccountDialog.dismiss", "account-dismiss", () -> accounts.dismiss(account.id(), me))
                : button("people.AccountDialog.appoint", "account-appoint", () -> accounts.appoint(account.id(), me));
        return part("people.AccountDialog.role-heading", "people.AccountDialog.role-hint", change);
    }

    private Section devices() {
        return part(
                "people.AccountDialog.devices-heading",
                "people.AccountDialog.devices-hint",
                button(
                        "people.AccountDialog.sign-out",
                        "account-sign-out",
                        () -> accounts.signOutEverywhere(account.id(), me)));
    }

    /** Cannot be undone, so it takes a second click on a button that says so. */
    private Section closing() {
        var forGood = button(
                "people.AccountDialog.close-for-good",
                "account-close-for-good",
                () -> accounts.close(account.id(), me));
        forGood.addThemeVariants(ButtonVariant.ERROR);
        forGood.setVisible(false);
        var begin = new Button(getTranslation("people.AccountDialog.close"));
        begin.setTestId("account-close");
        begin.addClickListener(_ -> {
            begin.setVisible(false);
            forGood.setVisible(true);
            forGood.focus();
        });
        return part("people.AccountDialog.close-heading", "people.AccountDialog.close-hint", begin, forGood);
    }

    private Button button(String key, String testId, Runnable deed) {
        var button = new Button(getTranslation(key), _ -> {
            if (refusal.attempt(deed)) {
                close();
                changed.run();
            }
        });
        button.setTestId(testId);
        return button;
    }

    private Section part(String headingKey, String hintKey, Component... what) {
        var hint = new Paragraph(getTranslation(hintKey));
        hint.addClassNames("lk-muted", "lk-small");
        var part = new Section(new H3(getTranslation(headingKey)), hint);
        part.add(what);
        return part;
    }
}
