package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Member;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionDetails;
import org.leerkring.sessions.SessionPlan;
import org.leerkring.sessions.hosts.Host;
import org.leerkring.sessions.templates.Template;

/** A session being written; what is typed is kept in the browser until it is saved ({@code frontend/elements/lk-draft.ts}). */
@Tag("lk-draft")
class SessionForm extends Component implements HasComponents, HasStyle {

    private final List<Member> members;
    private final String key;
    private final TextField title = new TextField();
    private final TextArea aim = new TextArea();
    private final Select<Member> leader = new Select<>();
    private final TimeFields time;
    private final PlaceFields place;
    private final AgendaEditor agenda;

    /** Who led it and is no longer a member; kept as long as nobody else is chosen, and refused by then. */
    private @Nullable PersonId former;

    /** @param draft names what is kept in the browser: one for each session, and one for a new one */
    SessionForm(String draft, Roster in, List<Host> hosts, ZoneId zone) {
        members = in.members();
        key = "session/" + draft;
        getElement().setProperty("key", key);
        time = new TimeFields(zone, this::timeChanged);
        place = new PlaceFields(hosts);
        agenda = new AgendaEditor(members);
        title.setLabel(getTranslation("sessions.SessionForm.title"));
        title.setTestId("session-form-title");
        title.getElement().setAttribute("data-part", "title");
        title.setWidthFull();
        aim.setLabel(getTranslation("sessions.SessionForm.aim"));
        aim.setHelperText(getTranslation("sessions.SessionForm.aim-hint"));
        aim.setTestId("session-form-aim");
        aim.getElement().setAttribute("data-part", "aim");
        aim.setWidthFull();
        leader.setLabel(getTranslation("sessions.SessionForm.leader"));
        leader.setItems(members);
        leader.setEmptySelectionAllowed(true);
        leader.setEmptySelectionCaption(getTranslation("sessions.SessionForm.nobody"));
        leader.setItemLabelGenerator(it -> it == null ? getTranslation("sessions.SessionForm.nobody") : it.name());
        leader.addValueChangeListener(_ -> former = null);
        leader.setTestId("session-leader");
        addClassName("lk-session-form");
        add(panel("what", title, aim, leader), panel("when-and-where", time, place), agenda);
    }

    private Div panel(String heading, Component... fields) {
        var panel = new Div(new H2(getTranslation("sessions.SessionForm." + heading)));
        panel.addClassName("lk-panel");
        panel.add(fields);
        return panel;
    }

    void fill(SessionPlan plan) {
        var details = plan.details();
        title.setValue(details.title());
        aim.setValue(details.aim());
        var known = members.stream()
                .filter(member -> member.id().equals(details.facilitator()))
                .findFirst();
        known.ifPresentOrElse(leader::setValue, leader::clear);
        former = known.isPresent() ? null : details.facilitator();
        time.fill(details.time());
        place.fill(details.place());
        agenda.fill(plan.agenda());
    }

    /** Begins from a template; when and where stay as they were, but it ends when the template's agenda is over. */
    void fill(Template template) {
        title.setValue(template.title());
        aim.setValue(template.aim());
        agenda.fill(template.agenda());
        time.lasts(template.length());
    }

    void fill(Host host) {
        place.fill(host.place(""));
    }

    /** What is typed; refused when it makes no session. */
    SessionPlan typed() {
        var leads = Optional.ofNullable(leader.getValue()).map(Member::id).orElse(former);
        return new SessionPlan(
                new SessionDetails(title.getValue(), aim.getValue(), time.typed(), place.typed(), leads),
                agenda.typed());
    }

    /** Gives back what a template would replace, as it stands there now. */
    Runnable before() {
        var words = title.getValue();
        var goal = aim.getValue();
        var rows = agenda.keep();
        var ends = time.ends();
        return () -> {
            title.setValue(words);
            aim.setValue(goal);
            rows.run();
            time.ends(ends);
        };
    }

    private void timeChanged() {
        agenda.between(time.from().orElse(null), time.until().orElse(null));
    }

    /** What was saved is no draft any more; the window is told, because this form is about to go. */
    void forgetInTheBrowser(UI ui) {
        ui.getPage().executeJs("dispatchEvent(new CustomEvent('lk-sent', { detail: $0 }))", key);
    }
}
