package org.leerkring.rounds.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leerkring.rounds.practice.Encounter;
import org.leerkring.rounds.practice.Practice;
import org.leerkring.rounds.practice.Review;
import org.leerkring.rounds.ui.Act;
import org.leerkring.rounds.ui.StepTable;

/** After the practice: how the time went, how the moments went, and what to try next. */
class PracticeReport extends Div {

    PracticeReport(Practice practice, Runnable again) {
        addClassName("lk-column");
        setTestId("practice-report");
        var now = new Div(
                new H2(getTranslation("rounds.PracticeReport.heading")),
                next(Review.of(practice)),
                new Act("rounds.PracticeReport.again", "practice-again", again).primary());
        now.addClassNames("lk-card", "lk-round-now");
        add(now, moments(practice.encounters()), new StepTable(practice.round().atFullLength(), practice.method()));
    }

    private Div next(Review review) {
        var tips = new UnorderedList();
        if (!review.otherwise().isEmpty()) {
            tip(tips, "moments", review.otherwise().size());
        }
        review.longest().ifPresent(phase -> tip(tips, "clock", phase.name().in(getLocale())));
        review.hurried().ifPresent(phase -> tip(tips, "patience", phase.name().in(getLocale())));
        if (tips.getComponentCount() == 0) {
            tip(tips, "real");
        }
        var next = new Div(new H3(getTranslation("rounds.PracticeReport.next")), tips);
        next.setTestId("practice-next");
        return next;
    }

    private void tip(UnorderedList tips, String what, Object... facts) {
        tips.add(new ListItem(getTranslation("rounds.PracticeReport.next-" + what, facts)));
    }

    private Div moments(List<Encounter> encounters) {
        var list = new UnorderedList();
        list.addClassName("lk-said-list");
        encounters.forEach(each -> list.add(moment(each)));
        var moments = new Div(new H3(getTranslation("rounds.PracticeReport.moments")), list);
        moments.addClassName("lk-said-list");
        moments.setVisible(!encounters.isEmpty());
        return moments;
    }

    private ListItem moment(Encounter each) {
        var item = new ListItem(new Paragraph(each.moment().table()));
        item.addClassNames("lk-card", "lk-moment");
        item.setTestId("practice-met");
        var verdict = new Span(getTranslation(
                each.chosen() == null
                        ? "rounds.PracticeReport.let-go"
                        : each.helped() ? "rounds.MomentPanel.helps" : "rounds.MomentPanel.helps-less"));
        verdict.addClassNames("lk-chip", each.helped() ? "ok" : "open");
        if (each.chosen() != null) {
            var choice = each.moment().choices().get(each.chosen());
            var feedback = new Paragraph(choice.feedback());
            feedback.addClassName("lk-muted");
            item.add(new Paragraph(choice.words()), feedback);
        }
        item.add(verdict);
        return item;
    }
}
