package org.leerkring.sessions.attendance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leerkring.sessions.attendance.AttendanceRead;
import org.leerkring.sessions.attendance.Coming;
import org.leerkring.sessions.attendance.Invitee;

/** Who comes from which school, who does not, and who still has to say. */
class WhoComes extends Div {

    WhoComes() {
        addClassName("lk-who-comes");
    }

    /** @param over whether it is too late to answer */
    void show(AttendanceRead read, boolean over) {
        removeAll();
        var coming = read.coming();
        var counted = new Paragraph(getTranslation(
                over ? "sessions.WhoComes.counted-over" : "sessions.WhoComes.counted",
                coming.size(),
                read.invitees().size(),
                read.silent().size()));
        counted.addClassNames("lk-muted", "lk-small");
        counted.setTestId("attendance-counted");
        add(counted);
        if (!coming.isEmpty()) {
            add(new H3(getTranslation("sessions.WhoComes.coming")), bySchool(coming));
        }
        add("absent", read.who(Coming.ABSENT));
        if (!over) {
            add("silent", read.silent());
        }
    }

    private UnorderedList bySchool(List<Invitee> coming) {
        var schools = new TreeMap<String, List<Invitee>>(String.CASE_INSENSITIVE_ORDER);
        for (var invitee : coming) {
            schools.merge(Objects.requireNonNullElse(invitee.school(), ""), List.of(invitee), WhoComes::both);
        }
        var others = schools.remove("");
        var list = new UnorderedList();
        schools.forEach((school, people) -> list.add(row(school, people)));
        if (others != null) {
            list.add(row(getTranslation("sessions.WhoComes.no-school"), others));
        }
        return list;
    }

    private ListItem row(String school, List<Invitee> people) {
        var name = new Span(school);
        name.addClassName("lk-member-name");
        var who = new Div(name);
        who.addClassName("lk-member-who");
        people.stream().sorted(Comparator.comparing(Invitee::name)).forEach(invitee -> who.add(line(invitee)));
        var row = new ListItem(who);
        row.setTestId("school-coming");
        return row;
    }

    /** The one heading stands for all of them; why someone is absent stands there for whoever may read it. */
    private void add(String what, List<Invitee> people) {
        if (people.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        for (var invitee : people) {
            var row = new ListItem(line(invitee));
            row.setTestId("invitee-" + what);
            list.add(row);
        }
        add(new H3(getTranslation("sessions.WhoComes." + what)), list);
    }

    private Span line(Invitee invitee) {
        var rsvp = invitee.rsvp();
        var line = new Span(
                rsvp == null || rsvp.coming() == Coming.AT_PLACE || rsvp.note().isEmpty() && !invitee.is(Coming.ONLINE)
                        ? invitee.name()
                        : getTranslation(
                                "sessions.WhoComes.line-" + rsvp.coming().key(), invitee.name(), rsvp.note()));
        line.addClassName("lk-member-school");
        return line;
    }

    private static List<Invitee> both(List<Invitee> some, List<Invitee> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
