package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaRead;
import org.leerkring.sessions.SessionRead;

/**
 * One session, for members and guests alike: its head, its agenda, and what the other ideas say about it. The bundle is
 * made from what can be seen from a route, and panels cannot: what they are made of is named here.
 */
@Uses(Button.class)
@Uses(Checkbox.class)
@Uses(DatePicker.class)
@Uses(Dialog.class)
@Uses(EmailField.class)
@Uses(IntegerField.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(TextField.class)
@Uses(Upload.class)
class SessionPage extends Composite<Div> {

    private final List<SessionPanel> panels;
    private final People people;
    private final PersonId viewer;
    private final ZoneId zone;
    private final Supplier<HtmlContainer> heading;
    private final Div head = new Div();
    private final Div agenda = new Div();
    private final Div wide = new Div();
    private final Div beside = new Div();
    private final Map<SessionPanel, Component> shownPanels = new LinkedHashMap<>();

    private @Nullable SessionRead shown;

    /** @param heading makes a heading of the level that fits where this page stands */
    SessionPage(List<SessionPanel> panels, People people, PersonId viewer, Supplier<HtmlContainer> heading) {
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(SessionPanel::order))
                .toList();
        this.people = people;
        this.viewer = viewer;
        this.heading = heading;
        zone = Zones.of(people, viewer);
        wide.addClassName("lk-column");
        beside.addClassName("lk-column");
        var main = new Div(agenda, wide);
        main.addClassName("lk-column");
        var columns = new Div(main, beside);
        columns.addClassName("lk-session-columns");
        getContent().addClassName("lk-session");
        getContent().add(head, columns);
    }

    /** Shows it as it is now; panels in which someone may be typing stay. */
    void show(SessionRead session) {
        if (session.equals(shown)) {
            return;
        }
        shown = session;
        var names = names(session);
        head.removeAll();
        head.add(new SessionHead(session, heading.get(), zone, names));
        agenda.removeAll();
        agenda.add(new AgendaPanel(session.agenda(), zone, names));
        showPanels(session);
    }

    private void showPanels(SessionRead session) {
        var before = Map.copyOf(shownPanels);
        shownPanels.clear();
        wide.removeAll();
        beside.removeAll();
        for (var panel : panels) {
            if (before.get(panel) instanceof SessionPanel.Lasting lasting
                    && before.get(panel) instanceof Component part) {
                lasting.show(session);
                place(panel, part);
            } else {
                panel.on(session, viewer).ifPresent(part -> place(panel, part));
            }
        }
    }

    private void place(SessionPanel panel, Component part) {
        shownPanels.put(panel, part);
        (panel.isWide() ? wide : beside).add(part);
    }

    private Function<PersonId, String> names(SessionRead session) {
        var wanted = Stream.concat(
                        Stream.ofNullable(session.details().facilitator()),
                        session.agenda().stream().map(AgendaRead::owner).filter(Objects::nonNull))
                .collect(Collectors.toCollection(HashSet::new));
        var cards = people.cards(wanted);
        return person -> {
            var card = cards.get(person);
            return card == null || card.name().isEmpty() ? getTranslation("sessions.SessionPage.someone") : card.name();
        };
    }
}
