package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import org.leerkring.sessions.polls.OptionRead;
import org.leerkring.sessions.polls.PollRead;
import org.leerkring.sessions.polls.SessionTimes;

/** The moments of a poll that is open, what suits most first and why. */
class PollChoice extends RadioButtonGroup<OptionRead> {

    private final PollRead poll;
    private final ZoneId viewer;

    /** @param after before which nothing can be chosen */
    PollChoice(PollRead poll, Instant after, ZoneId viewer) {
        this.poll = poll;
        this.viewer = viewer;
        addClassName("lk-poll-choice");
        setLabel(getTranslation("sessions.PollChoice.label", poll.line().title()));
        var options = poll.bestFirst().stream()
                .filter(option -> !option.time().starts().isBefore(after))
                .toList();
        setItems(options);
        setVisible(!options.isEmpty());
        setRenderer(new ComponentRenderer<>(this::row));
        setTestId("close-poll");
    }

    private Div row(OptionRead option) {
        var when = new Span(SessionTimes.words(SessionTimes.on(viewer, option.time()), getLocale()));
        var why = new Span(option.tally().reasons().stream()
                .map(reason -> getTranslation(reason.key(), reason.fact()))
                .collect(Collectors.joining(" ")));
        why.addClassNames("lk-muted", "lk-small");
        why.setTestId("close-option-why");
        var head = new Div(when);
        head.addClassName("lk-row");
        if (poll.best().filter(best -> best.id().equals(option.id())).isPresent()) {
            var best = new Span(getTranslation("sessions.OptionCard.best"));
            best.addClassNames("lk-chip", "ok");
            head.add(best);
        }
        var row = new Div(head, why);
        row.setTestId("close-option");
        return row;
    }
}
