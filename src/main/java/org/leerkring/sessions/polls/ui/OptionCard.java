package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.polls.DayNote;
import org.leerkring.sessions.polls.OptionRead;
import org.leerkring.sessions.polls.PollOptionId;
import org.leerkring.sessions.polls.PollRead;
import org.leerkring.sessions.polls.SessionTimes;
import org.leerkring.sessions.polls.Suits;
import org.leerkring.sessions.polls.Tally;

/** One moment: the reader's answer, how many others can, and for who plans the button that makes it the session. */
class OptionCard extends Composite<ListItem> {

    private final Div signs = new Div();
    private final AnswerButtons answers;
    private final WhoList who = new WhoList();
    private final Paragraph why = new Paragraph();
    private final Button choose;
    private final Button remove;

    OptionCard(OptionRead option, ZoneId viewer, Deeds deeds) {
        var mine = SessionTimes.on(viewer, option.time());
        var when = SessionTimes.words(mine, getLocale());
        answers = new AnswerButtons(when, suits -> deeds.answer(option.id(), suits));
        choose = new Button(getTranslation("sessions.OptionCard.choose"), _ -> deeds.choose(option.id()));
        choose.setTestId("poll-choose");
        remove = new Button(getTranslation("sessions.OptionCard.remove"), _ -> deeds.remove(option.id()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setTestId("poll-remove");
        remove.setAriaLabel(getTranslation("sessions.OptionCard.remove-label", when));
        choose.setAriaLabel(getTranslation("sessions.OptionCard.choose-label", when));
        signs.addClassName("lk-row");
        why.addClassNames("lk-small", "lk-muted");
        why.setTestId("poll-why");
        var head = new Div(when(option.time(), mine), signs);
        head.addClassName("lk-poll-when");
        var actions = new Div(choose, remove);
        actions.addClassName("lk-actions");
        getContent().addClassNames("lk-card", "lk-poll-option");
        getContent().setTestId("poll-option");
        getContent().add(head, answers, why, who, actions);
    }

    private Div when(SessionTime there, SessionTime mine) {
        var day = new H2(SessionTimes.day(Almanac.day(mine), getLocale()));
        var hours = new Span(SessionTimes.hours(mine, getLocale()));
        hours.setTitle(SessionTimes.exactly(there, getLocale()));
        hours.addClassNames("lk-muted", "lk-numbers");
        return new Div(day, hours);
    }

    /** Everything that may have changed since; what is focused or opened stays so. */
    void show(OptionRead option, PollRead poll, List<DayNote> notes) {
        var best = poll.isOpen()
                && poll.best().filter(one -> one.id().equals(option.id())).isPresent();
        signs.removeAll();
        if (best) {
            signs.add(chip("best", "ok"));
        }
        if (option.past()) {
            signs.add(chip("past", "past"));
        }
        notes.forEach(note -> signs.add(DayNotes.chip(note, this)));
        answers.show(option.mine(), poll.isOpen() && !option.past());
        who.show(option.tally());
        why.setText(best ? reasons(option.tally()) : "");
        why.setVisible(best);
        getContent().setClassName("best", best);
        choose.setVisible(poll.isOpen() && poll.plans() && !option.past());
        choose.setThemeVariant(ButtonVariant.PRIMARY, best);
        remove.setVisible(poll.isOpen() && poll.plans());
    }

    private String reasons(Tally tally) {
        return tally.reasons().stream()
                .map(reason -> getTranslation(reason.key(), reason.fact()))
                .collect(Collectors.joining(" "));
    }

    private Span chip(String key, String look) {
        var chip = new Span(getTranslation("sessions.OptionCard." + key));
        chip.addClassNames("lk-chip", look);
        chip.setTestId("poll-" + key);
        return chip;
    }

    /** What can be done with an option. */
    interface Deeds {

        void answer(PollOptionId option, Suits suits);

        void choose(PollOptionId option);

        void remove(PollOptionId option);
    }
}
