package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.sessions.polls.Suits;

/** Yes, if need be, no: one tap answers, another changes it. */
class AnswerButtons extends Composite<Div> {

    private final Map<Suits, Button> buttons = new EnumMap<>(Suits.class);

    /** @param moment what is answered, for who hears the page instead of seeing it */
    AnswerButtons(String moment, Consumer<Suits> answered) {
        getContent().addClassName("lk-poll-answers");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", moment);
        for (var suits : Suits.values()) {
            var button = new Button(getTranslation("sessions.Suits." + suits.key()), _ -> answered.accept(suits));
            button.addClassNames("lk-poll-answer", suits.key());
            button.setTestId("poll-answer-" + suits.key());
            buttons.put(suits, button);
            getContent().add(button);
        }
    }

    void show(@Nullable Suits mine, boolean open) {
        buttons.forEach((suits, button) -> {
            button.getElement().setAttribute("aria-pressed", String.valueOf(suits == mine));
            button.setEnabled(open);
        });
    }
}
