package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.leerkring.sessions.ticket.TicketAnswer;
import org.leerkring.sessions.ticket.TicketResult;

/** What the group answered to one question. */
class TicketAnswers extends Div {

    TicketAnswers(TicketResult result) {
        var question = result.question();
        var count = new Span(getTranslation("sessions.TicketAnswers.count", result.answered()));
        count.addClassNames("lk-muted", "lk-small");
        count.setTestId("ticket-count");
        add(new H3(question.proposed() ? getTranslation(question.words()) : question.words()), count);
        var list = new UnorderedList();
        if (question.scored()) {
            for (var score = TicketAnswer.HIGHEST; score >= 1; score--) {
                list.add(bar(score, result.scores().getOrDefault(score, 0), result.answered()));
            }
        } else {
            result.words().forEach(words -> list.add(row(words)));
        }
        list.setVisible(result.answered() > 0);
        add(list);
    }

    /** As long as its part of the answers. */
    private ListItem bar(int score, int times, int answered) {
        var row = row(getTranslation("sessions.TicketAnswers.score", score, times));
        row.addClassName("lk-ticket-bar");
        row.getStyle().set("--lk-part", answered == 0 ? "0%" : 100 * times / answered + "%");
        return row;
    }

    private static ListItem row(String words) {
        var row = new ListItem(words);
        row.setTestId("ticket-answer");
        return row;
    }
}
