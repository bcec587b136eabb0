package org.leerkring.communities.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.time.ZoneId;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Role;
import org.leerkring.communities.invitations.InvitationCard;
import org.leerkring.communities.invitations.InvitationPreview;
import org.leerkring.communities.invitations.InvitationRefused;
import org.leerkring.communities.invitations.InvitationState;
import org.leerkring.communities.invitations.Invitations;
import org.leerkring.people.PersonId;

/** Who is invited and has not answered yet, and the way to invite more. */
class InvitationsPanel extends Composite<Div> {

    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    private final Invitations invitations;
    private final CommunityId community;
    private final PersonId me;
    private final Button open = new Button();
    private final InvitePanel invite;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph();

    InvitationsPanel(Invitations invitations, InvitationPreview preview, CommunityId community, PersonId me) {
        this.invitations = invitations;
        this.community = community;
        this.me = me;
        invite = new InvitePanel(invitations, preview, community, me, () -> {
            close();
            refresh();
        });
        open.setText(getTranslation("communities.InvitationsPanel.invite"));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClickListener(_ -> open());
        open.setTestId("invite-open");
        var heading = new Div(new H2(getTranslation("communities.InvitationsPanel.heading")), open);
        heading.addClassName("lk-panel-head");
        empty.setText(getTranslation("communities.InvitationsPanel.empty"));
        empty.addClassName("lk-muted");
        list.addClassName("lk-member-list");
        invite.setVisible(false);
        getContent().add(heading, invite, list, empty);
        getContent().addClassName("lk-panel");
    }

    void open() {
        invite.setVisible(true);
        open.setVisible(false);
        invite.focus();
    }

    private void close() {
        invite.setVisible(false);
        open.setVisible(true);
    }

    void refresh() {
        var waiting = invitations.unanswered(community, me);
        list.removeAll();
        waiting.forEach(invitation -> list.add(row(invitation)));
        empty.setVisible(waiting.isEmpty());
    }

    private PersonRow row(InvitationCard invitation) {
        var named = !invitation.name().isEmpty();
        var until = Dates.day(invitation.expiresAt().atZone(HERE).toLocalDate(), getLocale());
        var row = new PersonRow(
                named ? invitation.name() : invitation.email(),
                named ? invitation.email() : "",
                getTranslation("communities.InvitationsPanel.until", until));
        if (invitation.role() == Role.COACH) {
            row.sign(getTranslation("communities.role.coach"));
        }
        if (invitation.askedAgain()) {
            row.sign(getTranslation("communities.InvitationsPanel.asked-again"), "open");
        } else if (invitation.state() == InvitationState.EXPIRED) {
            row.sign(getTranslation("communities.InvitationsPanel.expired"), "open");
        }
        row.act(resend(invitation), revoke(invitation));
        row.setTestId("invitation");
        return row;
    }

    private Button resend(InvitationCard invitation) {
        var button = new Button(getTranslation("communities.InvitationsPanel.resend"), _ -> {
            attempt(() -> invitations.resend(invitation.id(), me));
            Notification.show(getTranslation("communities.InvitationsPanel.resent", invitation.email()));
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("communities.InvitationsPanel.resend-to", invitation.email()));
        button.setTestId("invitation-resend");
        return button;
    }

    private Button revoke(InvitationCard invitation) {
        var button = new Button(
                getTranslation("communities.InvitationsPanel.revoke"),
                _ -> attempt(() -> invitations.revoke(invitation.id(), me)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("communities.InvitationsPanel.revoke-of", invitation.email()));
        button.setTestId("invitation-revoke");
        return button;
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (InvitationRefused refused) { // answered a moment ago; the list then shows it
            Notification.show(getTranslation(refused.key()));
        }
        refresh();
    }
}
