package org.leerkring.sessions.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.calendar.FeedLine;
import org.leerkring.sessions.calendar.Feeds;

/** The addresses at which one's own calendar reads sessions: made, renewed and taken back here. */
class FeedsPanel extends Section {

    private final Feeds feeds;
    private final PersonId me;
    private final UnorderedList lines = new UnorderedList();

    FeedsPanel(Feeds feeds, PersonId me) {
        this.feeds = feeds;
        this.me = me;
        addClassName("lk-panel");
        setTestId("calendar-feeds");
        add(
                new H2(getTranslation("sessions.FeedsPanel.heading")),
                new Paragraph(getTranslation("sessions.FeedsPanel.text")),
                lines);
        redraw();
    }

    private void redraw() {
        lines.removeAll();
        feeds.of(me).forEach(line -> lines.add(row(line)));
    }

    private ListItem row(FeedLine line) {
        var name = line.community() == null ? getTranslation("sessions.FeedsPanel.all") : line.name();
        var called = new Span(name);
        called.addClassName("lk-member-name");
        var what = new Div(called);
        what.addClassNames("lk-member-who", "lk-feed");
        var address = line.address();
        if (address == null) {
            what.add(actions(make(line, "make", name)));
        } else {
            what.add(field(address, name), actions(open(address), make(line, "renew", name), revoke(line, name)));
        }
        var row = new ListItem(what);
        row.setTestId("calendar-feed");
        return row;
    }

    /** A tap selects it all, to be copied. */
    private TextField field(String address, String name) {
        var field = new TextField();
        field.setValue(address);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        field.setAriaLabel(getTranslation("sessions.FeedsPanel.address", name));
        field.setTestId("calendar-feed-address");
        return field;
    }

    /** The scheme by which calendars, and not the browser, open an address. */
    private Anchor open(String address) {
        var open = new Anchor();
        open.setText(getTranslation("sessions.FeedsPanel.open"));
        open.setUnsafeHref(
                address.replaceFirst("^https?:", "webcal:")); // our own address, in a scheme Vaadin knows not
        open.addClassName("lk-button");
        open.setRouterIgnore(true);
        open.setTestId("calendar-feed-open");
        return open;
    }

    private Button make(FeedLine line, String what, String name) {
        var make = new Button(getTranslation("sessions.FeedsPanel." + what), _ -> {
            feeds.make(me, line.community());
            redraw();
        });
        make.setAriaLabel(getTranslation("sessions.FeedsPanel." + what + "-of", name));
        make.setTestId("calendar-feed-" + what);
        return make;
    }

    private Button revoke(FeedLine line, String name) {
        var revoke = new Button(getTranslation("sessions.FeedsPanel.revoke"), _ -> {
            feeds.revoke(me, line.community());
            redraw();
        });
        revoke.setAriaLabel(getTranslation("sessions.FeedsPanel.revoke-of", name));
        revoke.setTestId("calendar-feed-revoke");
        return revoke;
    }

    private static Div actions(Component... ways) {
        var actions = new Div(ways);
        actions.addClassName("lk-actions");
        return actions;
    }
}
