package org.leerkring.communities.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.invitations.FoundingPreview.Row;
import org.leerkring.communities.invitations.FoundingPreview.Verdict;
import org.leerkring.communities.invitations.InvitationRefused;
import org.leerkring.networks.NetworkId;
import org.leerkring.people.PersonId;

/** Founds one community or a list of them: a line each, shown as understood before it is done. */
class FoundPanel extends Composite<Div> {

    private static final int CALM_MILLIS = 400;

    private final CommunityDesk desk;
    private final NetworkId network;
    private final PersonId me;
    private final Runnable done;

    private final TextArea list = new TextArea();
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph refusal = new Paragraph();
    private final Button found = new Button();

    private List<Row> understood = List.of();

    FoundPanel(CommunityDesk desk, NetworkId network, PersonId me, Runnable done) {
        this.desk = desk;
        this.network = network;
        this.me = me;
        this.done = done;
        list.setLabel(getTranslation("communities.FoundPanel.list"));
        list.setHelperText(getTranslation("communities.FoundPanel.list-hint"));
        list.setPlaceholder(getTranslation("communities.FoundPanel.example"));
        list.setValueChangeMode(ValueChangeMode.LAZY);
        list.setValueChangeTimeout(CALM_MILLIS);
        list.setMinRows(3);
        list.setMaxRows(16);
        list.setWidthFull();
        list.setTestId("found-list");
        list.addValueChangeListener(_ -> understand());
        rows.getElement().setAttribute("aria-live", "polite");
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        found.addThemeVariants(ButtonVariant.PRIMARY);
        found.setDisableOnClick(true);
        found.addClickListener(_ -> found());
        found.setTestId("found-do");
        var cancel = new Button(getTranslation("communities.InvitePanel.cancel"), _ -> setVisible(false));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(found, cancel);
        actions.addClassName("lk-actions");
        getContent().add(new H2(getTranslation("communities.FoundPanel.heading")), list, rows, refusal, actions);
        getContent().addClassName("lk-panel");
        setVisible(false);
        understand();
    }

    void open() {
        setVisible(true);
        list.focus();
    }

    private void understand() {
        understood = desk.foundingPreview().of(network, list.getValue(), me);
        rows.removeAll();
        understood.forEach(row -> rows.add(row(row)));
        found.setText(getTranslation("communities.FoundPanel.do", plans()));
        found.setEnabled(plans() > 0);
        refusal.setVisible(false);
    }

    private long plans() {
        return understood.stream().filter(row -> row.plan() != null).count();
    }

    private PersonRow row(Row line) {
        var plan = line.plan();
        var row = plan == null
                ? new PersonRow(line.text())
                : new PersonRow(
                        plan.name(),
                        plan.theme(),
                        plan.coach() == null ? "" : plan.coach().value());
        if (plan != null) {
            row.sign(plan.kind());
        }
        var key = line.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        row.sign(
                getTranslation("communities.FoundPanel.verdict-" + key),
                line.verdict() == Verdict.FOUND ? "ok" : "open");
        row.setTestId("found-row");
        return row;
    }

    private void found() {
        try {
            var plans =
                    understood.stream().map(Row::plan).filter(Objects::nonNull).toList();
            desk.founding().found(network, plans, me);
            Notification.show(getTranslation("communities.FoundPanel.done", plans.size()));
            list.setValue(understood.stream()
                    .filter(row -> row.plan() == null)
                    .map(Row::text)
                    .collect(Collectors.joining("\n")));
            understand();
            setVisible(!list.isEmpty());
            done.run();
        } catch (CommunityRefused | InvitationRefused refused) {
            understand(); // someone was a moment earlier: nothing was founded, the list says what is the matter
            refusal.setText(getTranslation(String.valueOf(refused.getMessage())));
            refusal.setVisible(true);
        } finally {
            found.setEnabled(plans() > 0);
        }
    }
}
