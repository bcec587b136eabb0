package org.leerkring.communities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Seat;
import org.leerkring.communities.invitations.InvitationRefused;
import org.leerkring.communities.invitations.Invitee;
import org.leerkring.people.EmailAddress;
import org.leerkring.people.PeopleRefused;

/** Ends someone's seat or passes it on. A refusal is shown here and leaves what was typed. */
class SeatDialog extends Dialog {

    private final Paragraph refusal = new Paragraph();

    private SeatDialog(String purpose, Seat seat, Runnable act, Component... asked) {
        setHeaderTitle(getTranslation("communities.SeatDialog." + purpose));
        addClassName("lk-dialog");
        var text = new Paragraph(getTranslation(
                "communities.SeatDialog." + purpose + "-hint", seat.member().name()));
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var fields = new Div(text);
        fields.add(asked);
        fields.add(refusal);
        fields.addClassName("lk-dialog-fields");
        add(fields);
        var leave = new Button(getTranslation("communities.SeatDialog.cancel"), _ -> close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        var save = new Button(getTranslation("communities.SeatDialog." + purpose + "-do"), _ -> attempt(act));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("seat-" + purpose);
        getFooter().add(leave, save);
    }

    /** Asks for the last day. */
    static SeatDialog end(Seat seat, Consumer<LocalDate> end) {
        var day = new DatePicker();
        var dialog = new SeatDialog(
                "end",
                seat,
                () -> {
                    if (day.getValue() != null) {
                        end.accept(day.getValue());
                    }
                },
                day);
        day.setLabel(dialog.getTranslation("communities.SeatDialog.last-day"));
        day.setLocale(dialog.getLocale());
        day.setRequired(true);
        day.setTestId("seat-last-day");
        return dialog;
    }

    /** Asks who takes over; the seat passes on when they accept. */
    static SeatDialog succeed(Seat seat, Consumer<List<Invitee>> invite) {
        var name = new TextField();
        var email = new EmailField();
        var dialog = new SeatDialog(
                "succeed",
                seat,
                () -> invite.accept(List.of(new Invitee(
                        new EmailAddress(email.getValue()),
                        name.getValue(),
                        seat.member().role(),
                        null,
                        seat.id()))),
                name,
                email);
        name.setLabel(dialog.getTranslation("communities.SeatDialog.name"));
        name.setTestId("successor-name");
        email.setLabel(dialog.getTranslation("communities.SeatDialog.email"));
        email.setManualValidation(true);
        email.setTestId("successor-email");
        return dialog;
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            close();
        } catch (CommunityRefused | InvitationRefused | PeopleRefused refused) {
            refusal.setText(getTranslation(String.valueOf(refused.getMessage())));
            refusal.setVisible(true);
        }
    }
}
