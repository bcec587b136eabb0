package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionDetails;
import org.leerkring.sessions.SessionPlan;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.hosts.Host;

/** One proposed session of a year: its day, its title and the school that receives. */
class YearRow extends Composite<ListItem> {

    private final SessionPlan proposed;
    private final DatePicker day;
    private final TextField title = new TextField();
    private final Select<Host> host = new Select<>();

    YearRow(SessionPlan proposed, List<Host> hosts, Consumer<YearRow> remove) {
        this.proposed = proposed;
        var details = proposed.details();
        day = Clocks.day(getLocale());
        day.setAriaLabel(getTranslation("sessions.YearRow.day"));
        day.setValue(details.time().localStart().toLocalDate());
        day.setTestId("year-day");
        title.setAriaLabel(getTranslation("sessions.YearRow.title"));
        title.setValue(details.title());
        title.setTestId("year-title");
        host.setAriaLabel(getTranslation("sessions.YearRow.host"));
        host.setItems(hosts);
        host.setEmptySelectionAllowed(true);
        host.setEmptySelectionCaption(getTranslation("sessions.YearRow.no-host"));
        host.setItemLabelGenerator(it -> it == null ? getTranslation("sessions.YearRow.no-host") : it.schoolName());
        host.setVisible(!hosts.isEmpty());
        host.setTestId("year-host");
        hosts.stream()
                .filter(it -> it.school().equals(details.place().school()))
                .findFirst()
                .ifPresent(host::setValue);
        var leave = new Button("×", _ -> remove.accept(this));
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        leave.setAriaLabel(getTranslation("sessions.YearRow.remove"));
        leave.setTestId("year-remove");
        getContent().addClassName("lk-year-row");
        getContent().setTestId("year-row");
        getContent().add(day, title, host, leave);
    }

    SessionPlan typed() {
        var date = day.getValue();
        if (date == null) {
            throw new SessionRefused("sessions.refused.no-time");
        }
        var time = proposed.details().time();
        var starts = date.atTime(time.localStart().toLocalTime());
        var place = host.getValue() == null ? Place.UNKNOWN : host.getValue().place("");
        return new SessionPlan(
                new SessionDetails(
                        title.getValue(),
                        proposed.details().aim(),
                        SessionTime.local(starts, starts.plus(time.length()), time.zone()),
                        place,
                        null),
                proposed.agenda());
    }
}
