package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.leerkring.rounds.Part;
import org.leerkring.rounds.RoundSight;

/** What is asked of the viewer now, in what they are in this phase. */
class NowPanel extends Div {

    private final H2 heading = new H2();
    private final Paragraph asked = new Paragraph();
    private final Paragraph group = new Paragraph();
    private final Paragraph early = new Paragraph(getTranslation("rounds.NowPanel.no-solutions"));

    NowPanel() {
        addClassNames("lk-card", "lk-round-now");
        setTestId("round-now");
        asked.setTestId("round-asked");
        group.addClassNames("lk-muted", "lk-small");
        early.addClassName("lk-early");
        early.setTestId("round-no-solutions");
        add(heading, asked, group, early);
    }

    /** Only under way. */
    void show(RoundSight sight) {
        var phase = Objects.requireNonNull(sight.phase());
        var instructions = phase.instructions();
        heading.setText(getTranslation("rounds.NowPanel.heading", phase.name().in(getLocale())));
        var bringer = sight.part() == Part.BRINGER;
        asked.setText((bringer ? instructions.bringer() : instructions.group()).in(getLocale()));
        asked.setVisible(!asked.getText().isBlank());
        group.setText(phase.purpose().in(getLocale()));
        early.setVisible(phase.noSolutions() && !bringer);
    }
}
