package org.leerkring.communities.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.Role;
import org.leerkring.communities.invitations.InvitationPaths;
import org.leerkring.communities.invitations.InvitationState;
import org.leerkring.communities.invitations.Invitations;
import org.leerkring.communities.invitations.OpenedInvitation;
import org.leerkring.people.SignedIn;

/** Where the link of an invitation leads: who invites to what, and one button. */
@AnonymousAllowed
@Route(value = InvitationPaths.INVITATION, autoLayout = false)
class InvitationView extends Composite<Main> implements HasDynamicTitle {

    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    private final Invitations invitations;
    private final SignedIn signedIn;
    private final Div panel = new Div();

    InvitationView(Invitations invitations, SignedIn signedIn) {
        this.invitations = invitations;
        this.signedIn = signedIn;
        var brand = new Span(getTranslation("shell.brand"));
        brand.addClassName("lk-brand");
        panel.addClassName("lk-door-panel");
        getContent().addClassName("lk-door");
        getContent().add(brand, panel);
    }

    /** Another link opened in the same tab only changes what is behind the {@code #}: then it starts anew. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs("window.addEventListener('hashchange', () => location.reload(), { once: true });"
                        + "return location.hash.slice(1);")
                .then(String.class, this::open);
    }

    void open(String token) {
        panel.removeAll();
        invitations
                .open(token, signedIn.maybe())
                .ifPresentOrElse(opened -> show(opened, token), () -> say("gone", toSignIn()));
    }

    private void show(OpenedInvitation opened, String token) {
        panel.getElement().setAttribute("data-accent", opened.community().kind().accent());
        panel.setTestId("invitation-" + opened.state().name().toLowerCase(getLocale()));
        if (opened.state() == InvitationState.ACCEPTED) {
            say("accepted", opened.fits() && signedIn.maybe().isPresent() ? toCommunity(opened) : toSignIn());
        } else if (opened.state() == InvitationState.REVOKED) {
            say("revoked", toSignIn());
        } else if (opened.state() == InvitationState.EXPIRED) {
            say("expired", askAgain(token));
        } else if (opened.fits()) {
            invite(opened, token);
        } else {
            panel.add(
                    new H1(getTranslation("communities.InvitationView.someone-else")),
                    new Paragraph(getTranslation("communities.InvitationView.someone-else-text", opened.address())),
                    link("me", "communities.InvitationView.to-account"));
        }
    }

    private void invite(OpenedInvitation opened, String token) {
        var kind = new Span(opened.community().kind().code());
        kind.addClassName("lk-kind");
        kind.setTitle(opened.community().kind().name());
        var facts = new Div(kind, new Span(opened.community().name()));
        facts.addClassName("lk-facts");
        panel.add(facts, new H1(getTranslation("communities.InvitationView.heading", opened.inviter())));
        if (!opened.welcome().isEmpty()) {
            var welcome = new Paragraph(opened.welcome());
            welcome.addClassName("lk-quote");
            welcome.setTestId("invitation-welcome");
            panel.add(welcome);
        }
        var text = opened.role() == Role.COACH
                ? "communities.InvitationView.text-coach"
                : "communities.InvitationView.text-member";
        var until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(opened.expiresAt().atZone(HERE));
        var term = new Paragraph(getTranslation("communities.InvitationView.until", until));
        term.addClassNames("lk-muted", "lk-small");
        panel.add(new Paragraph(getTranslation(text, opened.community().name())), new AcceptForm(token, opened), term);
    }

    private Component askAgain(String token) {
        var button = new Button(getTranslation("communities.InvitationView.ask-again"));
        button.setTestId("invitation-ask-again");
        button.addClickListener(_ -> {
            invitations.askAgain(token);
            panel.removeAll();
            say("asked-again", toSignIn());
        });
        return button;
    }

    private void say(String what, Component then) {
        panel.add(
                new H1(getTranslation("communities.InvitationView." + what)),
                new Paragraph(getTranslation("communities.InvitationView." + what + "-text")),
                then);
    }

    private Component toCommunity(OpenedInvitation opened) {
        return link(CommunityPaths.members(opened.community().slug()), "communities.InvitationView.to-circle");
    }

    private Component toSignIn() {
        return link("", "communities.InvitationView.to-leerkring");
    }

    /** A full load: what comes next may ask to sign in first. */
    private Anchor link(String path, String key) {
        var link = new Anchor(path.isEmpty() ? "/" : "/" + path, getTranslation(key));
        link.getElement().setAttribute("router-ignore", true);
        link.addClassName("lk-button");
        link.setTestId("invitation-on");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("communities.InvitationView.page-title");
    }
}
