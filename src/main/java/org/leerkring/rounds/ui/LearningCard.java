package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.rounds.SheetRead;

/** What the group learnt, written by whoever does, also by two at once: what one types is never replaced under their hands. */
class LearningCard extends Div {

    private static final int PAUSE_MILLIS = 800;
    private static final String PART = "learning";

    private final RoundDesk desk;
    private final Typing typing;
    private final TextArea words = new TextArea();
    private final Refusal refusal = new Refusal();
    private final WrittenMeanwhile meanwhile = new WrittenMeanwhile(this::together, this::theirs);

    /** What was written when the viewer's own words were still what stood. */
    private @Nullable SheetRead base;

    private @Nullable SheetRead stands;
    private boolean writing;

    LearningCard(RoundDesk desk) {
        this.desk = desk;
        typing = new Typing(desk.round(), false);
        addClassNames("lk-card", "lk-say");
        words.setLabel(getTranslation("rounds.EndedScene.learning"));
        words.setHelperText(getTranslation("rounds.EndedScene.learning-hint"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.setTestId("round-learning");
        words.getElement().setAttribute("data-part", PART);
        words.addFocusListener(_ -> writing = true);
        words.addBlurListener(_ -> {
            writing = false;
            desk.changed().run();
        });
        words.addValueChangeListener(_ -> keep());
        typing.add(words);
        add(typing, refusal, meanwhile);
    }

    void show(SheetRead now, Roster in) {
        stands = now;
        var typed = words.getValue().strip();
        if (base == null || typed.equals(now.words()) || !writing && typed.equals(base.words())) {
            base = now;
            meanwhile.hide();
            refusal.clear();
            if (!typed.equals(now.words())) {
                words.setValue(now.words());
            }
        } else if (now.by() != null && now.edition() != base.edition()) {
            var who = now.by().equals(desk.me())
                    ? getTranslation("rounds.WrittenMeanwhile.you")
                    : getTranslation("rounds.WrittenMeanwhile.somebody", Called.of(now.by(), in, this));
            meanwhile.show(who, now.words());
        }
    }

    private void keep() {
        if (base != null && !words.getValue().strip().equals(base.words())) {
            var seen = base.edition();
            var typed = words.getValue();
            if (desk.attempt(refusal, () -> desk.speaking().learn(desk.round(), typed, seen, desk.me()))) {
                typing.kept(PART, typed);
            }
        }
    }

    private void together() {
        if (stands != null) {
            base = stands;
            meanwhile.hide();
            words.setValue(WrittenMeanwhile.both(stands.words(), words.getValue()));
        }
    }

    private void theirs() {
        if (stands != null) {
            base = stands;
            words.setValue(stands.words());
            desk.changed().run();
        }
    }
}
