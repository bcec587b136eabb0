package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.leerkring.rounds.cases.CaseLine;
import org.leerkring.rounds.cases.CasePaths;
import org.leerkring.rounds.cases.CaseState;

/** A case in a list: what it is called, what it asks, who brings it, and what can be done with it. */
class CaseCard extends ListItem {

    private final Div facts = new Div();

    CaseCard(CaseLine line, String slug) {
        var name = line.title().isBlank()
                ? getTranslation(line.wiped() ? "rounds.CaseCard.wiped" : "rounds.CaseCard.untitled")
                : line.title();
        var heading = new H3(CaseLink.to(CasePaths.proposal(slug, line.id()), name, "case-open"));
        addClassNames("lk-card", "lk-case");
        setTestId("case");
        facts.addClassName("lk-facts");
        add(heading);
        if (!line.question().isBlank()) {
            add(new Paragraph(line.question()));
        }
        add(facts);
    }

    /** Who brings it and since when. */
    CaseCard by(String bringer, Instant since, ZoneId zone) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(since.atZone(zone));
        facts.add(new Span(getTranslation("rounds.CaseCard.by", bringer, day)));
        return this;
    }

    /** Where it is in its life. */
    CaseCard state(CaseState state) {
        var chip = new Span(getTranslation("rounds.CaseState." + state.key()));
        chip.addClassName("lk-chip");
        if (state == CaseState.CHOSEN) {
            chip.addClassName("ok");
        }
        chip.setTestId("case-state");
        facts.add(chip);
        return this;
    }

    /** What can be done with it, at its foot. */
    CaseCard doing(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("lk-actions");
        add(actions);
        return this;
    }
}
