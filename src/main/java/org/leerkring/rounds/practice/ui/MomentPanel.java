package org.leerkring.rounds.practice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.rounds.practice.Encounter;
import org.leerkring.rounds.practice.Practice;
import org.leerkring.rounds.ui.Act;

/** What happens at the table, what one can do about it, and then why that helps or not. */
class MomentPanel extends Div {

    private final IntConsumer choose;
    private final Runnable goOn;
    private @Nullable Encounter shown;

    /** @param changed redraws the page */
    MomentPanel(Practice practice, Runnable changed) {
        choose = choice -> {
            practice.choose(choice);
            changed.run();
        };
        goOn = () -> {
            practice.goOn();
            changed.run();
        };
        addClassNames("lk-card", "lk-moment");
        getElement().setAttribute("role", "status");
        setTestId("practice-moment");
        setVisible(false);
    }

    /** @param now null while the table keeps to the form */
    void show(@Nullable Encounter now) {
        if (now == null || now.equals(shown)) {
            shown = now;
            setVisible(now != null);
            return;
        }
        var another = shown == null || !shown.moment().equals(now.moment());
        shown = now;
        removeAll();
        var table = new Paragraph(now.moment().table());
        table.addClassName("lk-quote");
        table.setTestId("practice-table");
        add(new H3(getTranslation("rounds.MomentPanel.heading")), table);
        if (now.chosen() == null) {
            ask(now);
        } else {
            answer(now, now.chosen());
        }
        setVisible(true);
        if (another) {
            getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    private void ask(Encounter now) {
        add(new Paragraph(getTranslation("rounds.MomentPanel.what-do-you-do")));
        var choices = new Div();
        choices.addClassName("lk-moment-choices");
        for (var i = 0; i < now.moment().choices().size(); i++) {
            var number = i;
            var choice = new Button(now.moment().choices().get(i).words(), _ -> choose.accept(number));
            choice.setTestId("practice-choice");
            choices.add(choice);
        }
        add(choices);
    }

    private void answer(Encounter now, int chosen) {
        var choice = now.moment().choices().get(chosen);
        var verdict =
                new Span(getTranslation(choice.helps() ? "rounds.MomentPanel.helps" : "rounds.MomentPanel.helps-less"));
        verdict.addClassNames("lk-chip", choice.helps() ? "ok" : "open");
        verdict.setTestId("practice-verdict");
        var feedback = new Paragraph(choice.feedback());
        feedback.setTestId("practice-feedback");
        var done = new Act("rounds.MomentPanel.go-on", "practice-go-on", goOn).primary();
        add(new Paragraph(choice.words()), verdict, feedback, done);
    }
}
