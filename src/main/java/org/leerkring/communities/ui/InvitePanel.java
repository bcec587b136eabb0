package org.leerkring.communities.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Role;
import org.leerkring.communities.invitations.InvitationPreview;
import org.leerkring.communities.invitations.InvitationPreview.Row;
import org.leerkring.communities.invitations.InvitationRefused;
import org.leerkring.communities.invitations.Invitations;
import org.leerkring.people.PersonId;

/**
 * Invites one person or a pasted list: what is typed is understood line by line as one goes, shown before it is sent, and
 * lines that lead to no invitation stay in the field to be mended.
 */
class InvitePanel extends Composite<Div> {

    private static final int CALM_MILLIS = 400;

    private final Invitations invitations;
    private final InvitationPreview preview;
    private final CommunityId community;
    private final PersonId me;
    private final Runnable done;

    private final TextArea people = new TextArea();
    private final TextArea welcome = new TextArea();
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph crowded = new Paragraph();
    private final Paragraph refusal = new Paragraph();
    private final Button send = new Button();

    private List<Row> understood = List.of();

    InvitePanel(Invitations invitations, InvitationPreview preview, CommunityId community, PersonId me, Runnable done) {
        this.invitations = invitations;
        this.preview = preview;
        this.community = community;
        this.me = me;
        this.done = done;
        people.setLabel(getTranslation("communities.InvitePanel.people"));
        people.setHelperText(getTranslation("communities.InvitePanel.people-hint"));
        people.setPlaceholder(getTranslation("communities.InvitePanel.example"));
        people.setValueChangeMode(ValueChangeMode.LAZY);
        people.setValueChangeTimeout(CALM_MILLIS);
        people.setMinRows(3);
        people.setMaxRows(16);
        people.setWidthFull();
        people.setTestId("invite-people");
        people.addValueChangeListener(_ -> understand());
        welcome.setLabel(getTranslation("communities.InvitePanel.welcome"));
        welcome.setHelperText(getTranslation("communities.InvitePanel.welcome-hint"));
        welcome.setMinRows(2);
        welcome.setWidthFull();
        welcome.setTestId("invite-welcome");
        rows.getElement().setAttribute("aria-live", "polite");
        crowded.addClassNames("lk-muted", "lk-small");
        crowded.getElement().setAttribute("role", "status");
        crowded.setTestId("invite-crowded");
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> send());
        send.setTestId("invite-send");
        var cancel = new Button(getTranslation("communities.InvitePanel.cancel"), _ -> done.run());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(send, cancel);
        actions.addClassName("lk-actions");
        getContent().add(people, rows, crowded, welcome, refusal, actions);
        getContent().addClassName("lk-dialog-fields");
        understand();
    }

    void focus() {
        people.focus();
    }

    private void understand() {
        understood = preview.of(community, people.getValue(), me);
        rows.removeAll();
        understood.stream().limit(Invitations.MOST).forEach(row -> rows.add(row(row)));
        var count =
                (int) understood.stream().filter(row -> row.invitee() != null).count();
        warn(count);
        send.setText(getTranslation("communities.InvitePanel.send", count));
        send.setEnabled(count > 0);
        refusal.setVisible(false);
    }

    private void warn(int invitees) {
        var crowd = preview.crowd(community, invitees, me);
        var warned = invitees > 0 && crowd.tooMany();
        crowded.setText(warned ? getTranslation("communities.InvitePanel.crowded", crowd.people(), crowd.most()) : "");
        crowded.setVisible(warned);
    }

    private PersonRow row(Row understoodAs) {
        var invitee = understoodAs.invitee();
        var row = invitee != null && !invitee.name().isEmpty()
                ? new PersonRow(invitee.name(), invitee.email().value())
                : new PersonRow(understoodAs.text());
        if (understoodAs.school() != null) {
            row.sign(understoodAs.school());
        }
        if (invitee != null && invitee.role() == Role.COACH) {
            row.sign(getTranslation("communities.role.coach"));
        }
        var verdict = understoodAs.verdict();
        var key = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
        row.sign(getTranslation("communities.InvitePanel.verdict-" + key), verdict.invites() ? "ok" : "open");
        row.setTestId("invite-row");
        return row;
    }

    private void send() {
        try {
            var guests = understood.stream()
                    .map(Row::invitee)
                    .filter(Objects::nonNull)
                    .toList();
            invitations.invite(community, guests, welcome.getValue(), me);
            Notification.show(getTranslation("communities.InvitePanel.sent", guests.size()));
            var left = understood.stream()
                    .filter(row -> row.invitee() == null)
                    .map(Row::text)
                    .collect(Collectors.joining("\n"));
            people.setValue(left);
            if (left.isEmpty()) {
                welcome.clear();
                done.run();
            }
        } catch (InvitationRefused | CommunityRefused refused) {
            understand();
            refusal.setText(getTranslation(String.valueOf(refused.getMessage())));
            refusal.setVisible(true);
        } finally {
            send.setEnabled(understood.stream().anyMatch(row -> row.invitee() != null));
        }
    }
}
