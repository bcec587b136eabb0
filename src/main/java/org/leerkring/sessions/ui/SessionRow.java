package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.TextStyle;
import org.leerkring.communities.CommunityCard;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.SessionState;

/** A session in a list: the day as on a tear-off calendar, what it is about, when and where. */
class SessionRow extends ListItem {

    private final Div facts = new Div();

    /** @param leader the name of who leads it; empty when nobody does yet */
    SessionRow(SessionLine session, String path, ZoneId zone, String leader) {
        addClassName("lk-session-row");
        setTestId("session-line");
        facts.add(new When(session.time(), zone));
        facts.addClassName("lk-facts");
        var where = where(session.place());
        if (!where.isEmpty()) {
            facts.add(new Span(where));
        }
        if (!leader.isEmpty()) {
            facts.add(new Span(getTranslation("sessions.SessionRow.led-by", leader)));
        }
        var title = new InnerLink(path, session.title(), "session-open");
        title.addClassName("lk-session-title");
        var words = new Div(title, facts);
        words.addClassName("lk-session-words");
        add(leaf(session, zone), words);
        if (session.state() == SessionState.UNDERWAY) {
            facts.addComponentAsFirst(chip("underway", "live"));
        } else if (session.state() == SessionState.PLANNED && session.facilitator() == null) {
            facts.add(chip("nobody-leads", "open"));
        }
    }

    /** Says whose session it is, in a list over several communities. */
    SessionRow of(CommunityCard community) {
        var kind = new Span(community.name());
        kind.addClassName("lk-chip");
        facts.addComponentAsFirst(kind);
        getElement().setAttribute("data-accent", community.kind().accent());
        return this;
    }

    private Div leaf(SessionLine session, ZoneId zone) {
        var starts = session.time().starts().atZone(zone);
        var month = new Span(starts.getMonth().getDisplayName(TextStyle.SHORT, getLocale()));
        var day = new Span(String.valueOf(starts.getDayOfMonth()));
        day.addClassName("lk-leaf-day");
        var leaf = new Div(day, month);
        leaf.addClassNames("lk-leaf", "lk-numbers");
        leaf.getElement().setAttribute("aria-hidden", true); // the facts say it in words
        return leaf;
    }

    private String where(Place place) {
        if (place.isSomewhere()) {
            return place.name().isEmpty() ? place.address() : place.name();
        }
        return place.isOnline() ? getTranslation("sessions.SessionRow.online") : "";
    }

    private Span chip(String what, String look) {
        var chip = new Span(getTranslation("sessions.SessionRow." + what));
        chip.addClassNames("lk-chip", look);
        chip.setTestId("session-" + what);
        return chip;
    }
}
