package org.leerkring.sessions.attendance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.attendance.Coming;
import org.leerkring.sessions.attendance.Invitee;
import org.leerkring.sessions.attendance.Rsvp;

/** One person's own answer: a tap says it, and what needs words asks for them first. */
class AnswerForm extends Div {

    private final BiConsumer<Rsvp, Instant> answer;
    private final Runnable answered;
    private final Map<Coming, Button> choices = new EnumMap<>(Coming.class);
    private final Paragraph state = new Paragraph();
    private final Paragraph refusal = new Paragraph();
    private final TextField note = new TextField();
    private final Button send = new Button();
    private final Div words = new Div(note, send);

    private @Nullable Coming choosing;
    private Instant seen = Instant.EPOCH;

    /**
     * @param answer gives an answer for the moment at which this person saw the session to be
     * @param answered shows what came of it
     */
    AnswerForm(BiConsumer<Rsvp, Instant> answer, Runnable answered) {
        this.answer = answer;
        this.answered = answered;
        state.setTestId("my-answer");
        state.getElement().setAttribute("role", "status");
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setTestId("answer-refusal");
        refusal.setVisible(false);
        note.setMaxLength(300);
        note.setTestId("answer-note");
        send.addThemeName("primary");
        send.setTestId("answer-send");
        send.addClickListener(_ -> Optional.ofNullable(choosing).ifPresent(this::say));
        words.addClassName("lk-answer-words");
        words.setVisible(false);
        var buttons = new Div();
        buttons.addClassNames("lk-actions", "lk-answers");
        for (var coming : Coming.values()) {
            buttons.add(choice(coming));
        }
        addClassName("lk-answer");
        add(state, buttons, words, refusal);
    }

    /** Shows what this person answered; empty for who was not asked, and who has nothing to answer. */
    void show(SessionRead session, Optional<Invitee> mine) {
        seen = session.details().time().starts();
        var open = session.state() == SessionState.PLANNED || session.state() == SessionState.UNDERWAY;
        setVisible(mine.isPresent() && open);
        mine.ifPresent(me -> {
            state.setText(told(me));
            var place = session.details().place();
            choices.forEach((coming, button) -> {
                button.setVisible(
                        switch (coming) {
                            case AT_PLACE -> place.isSomewhere() || !place.isOnline();
                            case ONLINE -> place.isOnline();
                            case SUBSTITUTE, ABSENT -> true;
                        });
                press(button, me.is(coming));
            });
        });
    }

    private String told(Invitee me) {
        var rsvp = me.rsvp();
        if (rsvp == null) {
            return getTranslation(me.outdated() ? "sessions.AnswerForm.moved" : "sessions.AnswerForm.ask");
        }
        var key = "sessions.AnswerForm.mine-" + rsvp.coming().key();
        return rsvp.coming() == Coming.ABSENT && !rsvp.note().isEmpty()
                ? getTranslation(key + "-why", rsvp.note())
                : getTranslation(key, rsvp.note());
    }

    private Button choice(Coming coming) {
        var button = new Button(getTranslation("sessions.AnswerForm." + coming.key()), _ -> choose(coming));
        button.setTestId("answer-" + coming.key());
        choices.put(coming, button);
        return button;
    }

    private void choose(Coming coming) {
        refusal.setVisible(false);
        if (coming == Coming.AT_PLACE || coming == Coming.ONLINE) {
            say(coming);
            return;
        }
        choosing = coming;
        note.setLabel(getTranslation("sessions.AnswerForm.note-" + coming.key()));
        note.setHelperText(getTranslation("sessions.AnswerForm.note-" + coming.key() + "-hint"));
        send.setText(getTranslation("sessions.AnswerForm.send-" + coming.key()));
        words.setVisible(true);
        note.focus();
    }

    private void say(Coming coming) {
        try {
            answer.accept(new Rsvp(coming, note.getValue()), seen);
            choosing = null;
            words.setVisible(false);
            note.clear();
            refusal.setVisible(false);
        } catch (SessionRefused refused) {
            refusal.setText(getTranslation(refused.key(), refused.facts()));
            refusal.setVisible(true);
        }
        answered.run();
    }

    private static void press(Button button, boolean pressed) {
        button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        if (pressed) {
            button.addThemeName("primary");
        } else {
            button.removeThemeName("primary");
        }
    }
}
