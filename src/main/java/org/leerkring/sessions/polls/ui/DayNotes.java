package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.leerkring.sessions.polls.DayNote;

/** What there is to say about a day, in words. */
final class DayNotes {

    private DayNotes() {}

    static String words(DayNote note, Component in) {
        return switch (note.kind()) {
            case HOLIDAY -> in.getTranslation("sessions.holiday." + note.name());
            case NETWORK_DAY, SESSION ->
                in.getTranslation("sessions.DayNotes." + note.kind().key(), note.name());
        };
    }

    static Span chip(DayNote note, Component in) {
        var chip = new Span(words(note, in));
        chip.addClassNames("lk-chip", "open");
        chip.setTestId("poll-day-note");
        return chip;
    }
}
