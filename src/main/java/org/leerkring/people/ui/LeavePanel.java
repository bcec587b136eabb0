package org.leerkring.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.leerkring.people.Accounts;
import org.leerkring.people.PersonCard;

/** Leaving Leerkring for good: says what goes and what stays, and asks for one's own name before it can be done. */
class LeavePanel extends Panel {

    private final Accounts accounts;
    private final PersonCard person;
    private final Refusal refusal = new Refusal("leave-refusal");
    private final Div sure = new Div();

    LeavePanel(Accounts accounts, PersonCard person) {
        super("people.LeavePanel.heading");
        this.accounts = accounts;
        this.person = person;
        var hint = new Paragraph(getTranslation("people.LeavePanel.hint"));
        hint.addClassName("lk-muted");
        var begin = new Button(getTranslation("people.LeavePanel.begin"));
        begin.setTestId("leave-begin");
        begin.addClickListener(_ -> {
            begin.setVisible(false);
            sure.setVisible(true);
        });
        fill(begin);
        var ways = new Div(begin);
        ways.addClassName("lk-actions");
        add(hint, ways, sure);
    }

    private void fill(Button begin) {
        var name = new TextField(getTranslation("people.LeavePanel.name", person.name()));
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.setWidthFull();
        name.setTestId("leave-name");
        var close = new Button(getTranslation("people.LeavePanel.close"), _ -> close());
        close.addThemeVariants(ButtonVariant.ERROR);
        close.setEnabled(false);
        close.setTestId("leave-close");
        name.addValueChangeListener(typed -> close.setEnabled(isMine(typed.getValue())));
        var stay = new Button(getTranslation("people.LeavePanel.stay"), _ -> {
            name.clear();
            sure.setVisible(false);
            begin.setVisible(true);
        });
        stay.setTestId("leave-stay");
        var ways = new Div(close, stay);
        ways.addClassName("lk-actions");
        sure.addClassName("lk-dialog-fields");
        sure.add(new Paragraph(getTranslation("people.LeavePanel.goes")), name, refusal, ways);
        sure.setVisible(false);
    }

    private boolean isMine(String typed) {
        return typed.strip().equalsIgnoreCase(person.name());
    }

    /** The next request finds no device any more and ends the session (see {@link DevicesPanel}). */
    private void close() {
        if (refusal.attempt(() -> accounts.close(person.id(), person.id()))) {
            getUI().ifPresent(ui -> ui.getPage().setLocation(PeopleNavigation.SIGN_IN));
        }
    }
}
