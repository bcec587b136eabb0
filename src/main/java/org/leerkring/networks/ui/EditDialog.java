package org.leerkring.networks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;

/** Some fields in a dialog that closes only when what they hold was saved, or when one leaves. */
class EditDialog<R> extends Dialog {

    private final String name;

    EditDialog(String name, String heading, Component fields, Editing<R> editing, Editing.Saving<R> saving) {
        this.name = name;
        setHeaderTitle(heading);
        addClassName("lk-dialog");
        setTestId(name + "-dialog");
        var body = new Div(editing, fields);
        body.addClassName("lk-dialog-fields");
        add(body);
        var save = new Button(getTranslation("networks.EditDialog.save"), _ -> {
            if (editing.attempt(saving)) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setTestId(name + "-save");
        getFooter().add(button("leave", this::close), save);
    }

    /** Adds a way to take away what the dialog is about. */
    EditDialog<R> withRemoval(Runnable remove) {
        getFooter().addComponentAsFirst(button("remove", () -> {
            remove.run();
            close();
        }));
        return this;
    }

    private Button button(String what, Runnable action) {
        var button = new Button(getTranslation("networks.EditDialog." + what), _ -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setTestId(name + "-" + what);
        return button;
    }
}
