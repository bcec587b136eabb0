package org.leerkring.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.SessionPaths;

/** Some of a community's sessions, those to come or those that were, page by page. */
class SessionList extends Div {

    /** Reads the lines after one. */
    interface Reading {

        List<SessionLine> page(Roster in, @Nullable SessionLine after, int most);
    }

    private static final int PAGE = 10;

    private final Reading reading;
    private final ZoneId zone;
    private final UnorderedList rows = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private final Button more = new Button();
    private final List<SessionLine> shown = new ArrayList<>();

    private @Nullable Roster roster;

    /** @param name after which its texts and tests call it: coming or past */
    SessionList(String name, Reading reading, ZoneId zone) {
        this.reading = reading;
        this.zone = zone;
        addClassName("lk-panel");
        setTestId("sessions-" + name);
        more.setText(getTranslation("sessions.SessionList.more"));
        more.setTestId("sessions-" + name + "-more");
        more.addClickListener(_ -> showMore());
        empty.setText(getTranslation("sessions.SessionList." + name + "-empty"));
        empty.addClassName("lk-muted");
        empty.setTestId("sessions-" + name + "-empty");
        add(new H2(getTranslation("sessions.SessionList." + name)), rows, empty, more);
    }

    /** Shows the first page, or as many lines as were shown before. */
    void show(Roster in) {
        roster = in;
        var wanted = Math.max(PAGE, shown.size());
        shown.clear();
        rows.removeAll();
        append(in, null, wanted);
        empty.setVisible(shown.isEmpty());
    }

    private void showMore() {
        if (roster != null) {
            append(roster, shown.getLast(), PAGE);
        }
    }

    /** Reads one line more than it shows, to know whether there are any after it. */
    private void append(Roster in, @Nullable SessionLine after, int most) {
        var page = reading.page(in, after, most + 1);
        page.stream().limit(most).forEach(line -> {
            shown.add(line);
            rows.add(row(line, in));
        });
        more.setVisible(page.size() > most);
    }

    private SessionRow row(SessionLine line, Roster in) {
        var leader = Optional.ofNullable(line.facilitator()).map(in::nameOf).orElse("");
        return new SessionRow(line, SessionPaths.session(in.community().slug(), line.id()), zone, leader);
    }
}
