package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.rounds.methods.Phase;
import org.leerkring.rounds.methods.own.Problem;

/** One phase in the editor: a line that unfolds into its form, and the buttons that move it. */
class PhaseEditor extends Composite<ListItem> {

    /** What a phase asks of the list it is in. */
    interface Course {

        void changed();

        void move(PhaseEditor phase, int by);

        void remove(PhaseEditor phase);
    }

    private final Phase phase;
    private final Course course;
    private final Button title;
    private final Button up;
    private final Button down;
    private final Button remove;
    private final ProblemList problems = new ProblemList();
    private final Div folded = new Div();

    /** Made when it is first unfolded: twenty phases of twenty fields would weigh on a phone. */
    private @Nullable PhaseForm form;

    PhaseEditor(Phase phase, Course course) {
        this.phase = phase;
        this.course = course;
        title = new Button("", _ -> unfold(!folded.isVisible()));
        title.addThemeVariants(ButtonVariant.TERTIARY);
        title.addClassName("lk-phase-title");
        title.setTestId("phase-open");
        up = button("up", "↑", () -> course.move(this, -1));
        down = button("down", "↓", () -> course.move(this, 1));
        remove = button("remove", "×", () -> course.remove(this));
        var head = new Div(title, up, down, remove);
        head.addClassName("lk-phase-head");
        folded.setId("phase-" + UUID.randomUUID());
        title.getElement().setAttribute("aria-controls", folded.getId().orElseThrow());
        unfold(false);
        getContent().addClassNames("lk-card", "lk-phase-editor");
        getContent().setTestId("phase-editor");
        getContent().add(head, problems, folded);
    }

    private Button button(String what, String sign, Runnable action) {
        var button = new Button(sign, _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTestId("phase-" + what);
        return button;
    }

    final void unfold(boolean open) {
        if (open && form == null) {
            form = new PhaseForm(phase, course::changed);
            folded.add(form);
        }
        folded.setVisible(open);
        title.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    /** Where it stands now, which is also what its buttons are called. */
    void place(int number, boolean last) {
        var now = typed();
        var name = now.name().in(getLocale());
        var called = name.isBlank() ? getTranslation("rounds.PhaseEditor.nameless") : name;
        title.setText(getTranslation(
                "rounds.PhaseEditor.title", number, called, now.minutes().usual()));
        up.setEnabled(number > 1);
        down.setEnabled(!last);
        up.setAriaLabel(getTranslation("rounds.PhaseEditor.up", called));
        down.setAriaLabel(getTranslation("rounds.PhaseEditor.down", called));
        remove.setAriaLabel(getTranslation("rounds.PhaseEditor.remove", called));
    }

    /** Keeps the keyboard where it was, after moving this way. */
    void focusAfter(int by) {
        var same = by < 0 ? up : down;
        (same.isEnabled() ? same : by < 0 ? down : up).focus();
    }

    void show(List<Problem> found) {
        problems.show(found.stream()
                .filter(problem -> phase.key().equals(problem.phase()))
                .toList());
    }

    boolean hasProblems() {
        return problems.isVisible();
    }

    void focus() {
        title.focus();
        getContent().scrollIntoView();
    }

    Phase typed() {
        return form == null ? phase : form.typed();
    }
}
