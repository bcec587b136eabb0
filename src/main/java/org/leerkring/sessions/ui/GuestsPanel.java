package org.leerkring.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PeopleRefused;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.GuestList;
import org.leerkring.sessions.GuestRead;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.Sessions;

/** Who comes as a guest; who leads invites one by name and address. */
class GuestsPanel extends LivePart implements SessionPanel.Lasting {

    private final SessionId session;
    private final PersonId viewer;
    private final boolean leads;
    private final GuestList guests;
    private final UnorderedList rows = new UnorderedList();
    private final TextField name = new TextField();
    private final EmailField email = new EmailField();
    private final Paragraph refusal = new Paragraph();

    GuestsPanel(SessionId session, PersonId viewer, boolean leads, GuestList guests, NoticeBoard notices) {
        super(notices, List.of(Sessions.topic(session)), "sessions.GuestsPanel.heading");
        this.session = session;
        this.viewer = viewer;
        this.leads = leads;
        this.guests = guests;
        setTestId("guests");
        add(rows);
        if (leads) {
            add(invitation());
        }
    }

    private Div invitation() {
        name.setLabel(getTranslation("sessions.GuestsPanel.name"));
        name.setTestId("guest-name");
        email.setLabel(getTranslation("sessions.GuestsPanel.email"));
        email.setTestId("guest-email");
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setTestId("guest-refusal");
        refusal.setVisible(false);
        var invite = new Button(getTranslation("sessions.GuestsPanel.invite"), _ -> invite());
        invite.setTestId("guest-invite");
        var fields = new Div(name, email, invite, refusal);
        fields.addClassName("lk-dialog-fields");
        return fields;
    }

    private void invite() {
        refusal.setVisible(false);
        try {
            guests.invite(session, name.getValue(), email.getValue(), getLocale(), viewer);
            name.clear();
            email.clear();
            refresh();
        } catch (SessionRefused refused) {
            refuse(getTranslation(refused.key(), refused.facts()));
        } catch (PeopleRefused | CommunityRefused refused) {
            refuse(getTranslation(String.valueOf(refused.getMessage())));
        }
    }

    private void refuse(String reason) {
        refusal.setText(reason);
        refusal.setVisible(true);
    }

    @Override
    public void show(SessionRead now) {
        // guests do not depend on when or where it is
    }

    @Override
    protected void refresh() {
        var all = guests.of(session, viewer);
        rows.removeAll();
        all.forEach(guest -> rows.add(row(guest)));
        setVisible(leads || !all.isEmpty());
    }

    private ListItem row(GuestRead guest) {
        var row = new ListItem(new Span(guest.name()));
        row.setTestId("guest");
        if (leads) {
            var dismiss = new Button("×", _ -> {
                guests.dismiss(session, guest.person(), viewer);
                refresh();
            });
            dismiss.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            dismiss.setAriaLabel(getTranslation("sessions.GuestsPanel.dismiss", guest.name()));
            dismiss.setTestId("guest-dismiss");
            row.add(dismiss);
        }
        return row;
    }
}
