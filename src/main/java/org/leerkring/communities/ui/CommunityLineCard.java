package org.leerkring.communities.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.notification.Notification;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leerkring.communities.CommunityCard;
import org.leerkring.communities.CommunityLine;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Count;
import org.leerkring.communities.Stage;
import org.leerkring.people.PersonId;

/** One community as its coordinators see it, with what they can do: invite, describe, move on to another stage. */
class CommunityLineCard extends Composite<Div> {

    private final CommunityDesk desk;
    private final CommunityCard community;
    private final PersonId me;
    private final Runnable changed;

    CommunityLineCard(CommunityDesk desk, CommunityLine line, List<Count> counts, PersonId me, Runnable changed) {
        this.desk = desk;
        this.community = line.card();
        this.me = me;
        this.changed = changed;
        var kind = new Span(community.kind().code());
        kind.addClassName("lk-kind");
        kind.setTitle(community.kind().name());
        var stage = new Span(getTranslation("communities.stage." + key(community.stage())));
        stage.addClassName("lk-chip");
        stage.setTestId("community-stage");
        var heads = new Span(getTranslation("communities.CommunityLineCard.heads", line.members(), line.schools()));
        var facts = new Div(kind, stage, heads);
        facts.addClassName("lk-facts");
        getContent().add(facts, new H3(community.name()));
        if (community.theme() != null) {
            getContent().add(new Paragraph(community.theme()));
        }
        if (!counts.isEmpty()) {
            var told = new Paragraph(counts.stream()
                    .map(count -> getTranslation(count.labelKey(), count.number()))
                    .collect(Collectors.joining(" · ")));
            told.addClassNames("lk-muted", "lk-small");
            told.setTestId("community-counts");
            getContent().add(told);
        }
        if (desk.policy().mayManage(community.id(), me)) {
            getContent().add(actions());
        }
        getContent().getElement().setAttribute("data-accent", community.kind().accent());
        getContent().addClassNames("lk-card", "lk-line-card");
        getContent().setTestId("network-community");
    }

    private Div actions() {
        var invite = new Button(getTranslation("communities.InvitationsPanel.invite"), _ -> invite());
        invite.setAriaLabel(getTranslation("communities.CommunityLineCard.invite-to", community.name()));
        invite.setTestId("community-invite");
        var describe = new Button(
                getTranslation("communities.CommunityLineCard.describe"),
                _ -> new DescribeDialog(desk.register(), community, me, changed).open());
        describe.addThemeVariants(ButtonVariant.TERTIARY);
        describe.setTestId("community-describe");
        var actions = new Div(invite, describe);
        if (community.stage() != Stage.CLOSED) {
            actions.add(stages());
        }
        actions.addClassName("lk-actions");
        return actions;
    }

    private MenuBar stages() {
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        bar.setTestId("community-stages");
        var menu = bar.addItem(getTranslation("communities.CommunityLineCard.stage"))
                .getSubMenu();
        Arrays.stream(Stage.values())
                .filter(community.stage()::leadsTo)
                .forEach(next -> menu.addItem(
                        getTranslation("communities.CommunityLineCard.to-" + key(next)), _ -> moveTo(next)));
        return bar;
    }

    private void moveTo(Stage next) {
        try {
            desk.register().moveTo(community.id(), next, me);
        } catch (CommunityRefused refused) { // a colleague moved it a moment ago
            Notification.show(getTranslation(String.valueOf(refused.getMessage())));
        }
        changed.run();
    }

    private void invite() {
        var panel = new InvitationsPanel(desk.invitations(), desk.invitationPreview(), community.id(), me);
        panel.refresh();
        panel.open();
        var dialog = new Dialog(panel);
        dialog.setHeaderTitle(community.name());
        dialog.addClassName("lk-dialog");
        var close = new Button(getTranslation("communities.InvitePanel.cancel"), _ -> dialog.close());
        close.setTestId("community-invite-close");
        dialog.getFooter().add(close);
        dialog.open();
    }

    private static String key(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
