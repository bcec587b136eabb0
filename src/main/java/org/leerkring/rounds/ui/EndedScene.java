package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import org.leerkring.communities.Roster;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.RoundSight;
import org.leerkring.rounds.Wiping;
import org.leerkring.rounds.cases.CasePaths;

/** After the round: what stays, what is wiped when, how long it took, and what the group learnt. */
class EndedScene extends Scene {

    private final RoundDesk desk;
    private final Wiping wiping;
    private final int days;
    private final ZoneId zone;
    private final Paragraph stays = new Paragraph();
    private final Anchor toCase = new Anchor();
    private final Div wipe = new Div();
    private final Div steps = new Div();
    private final LearningCard learning;
    private final Refusal refusal = new Refusal();
    private final CaseSheet theCase = new CaseSheet();
    private final SaidList said;
    private final Div notes = new Div();

    EndedScene(RoundDesk desk, Wiping wiping, int days, ZoneId zone) {
        this.desk = desk;
        this.wiping = wiping;
        this.days = days;
        this.zone = zone;
        learning = new LearningCard(desk);
        said = new SaidList(desk, "rounds.EndedScene.said");
        stays.setTestId("round-stays");
        toCase.setText(getTranslation("rounds.EndedScene.to-case"));
        toCase.getElement().setAttribute("router-link", true);
        toCase.addClassName("lk-primary");
        toCase.setTestId("round-to-case");
        var now = new Div(new H2(getTranslation("rounds.EndedScene.heading")), stays, toCase, refusal, wipe);
        now.addClassNames("lk-card", "lk-round-now");
        now.setTestId("round-ended");
        add(now, learning, steps, theCase, said, notes);
    }

    @Override
    public void show(RoundSight sight, Roster in) {
        var round = sight.round();
        var wiped = round.wipedAt() != null;
        stays.setText(wiped ? getTranslation("rounds.EndedScene.wiped") : staysUntil(round));
        var brought = desk.me().equals(round.bringer());
        toCase.setVisible(brought && round.theCase() != null);
        if (round.theCase() != null) {
            toCase.setHref(CasePaths.proposal(in.community().slug(), round.theCase()));
        }
        var mayWipe = !wiped && (round.bringer() == null ? desk.me().equals(round.facilitator()) : brought);
        wipe.setVisible(mayWipe);
        if (mayWipe && wipe.getComponentCount() == 0) {
            offerWiping();
        }
        if (steps.getComponentCount() == 0) {
            steps.add(new StepTable(round, sight.method()));
        }
        learning.show(sight.learning(), in);
        theCase.show(sight.theCase(), sight.question());
        said.show(sight, sight.contributions(), in);
        showNotes(wiped);
    }

    private void showNotes(boolean wiped) {
        if (wiped) {
            notes.removeAll();
        } else if (notes.getComponentCount() == 0) {
            notes.add(new NotesSheet(desk));
        }
    }

    private String staysUntil(RoundRead round) {
        var until = Objects.requireNonNull(round.endedAt()).plus(Duration.ofDays(days));
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(until.atZone(zone));
        return getTranslation("rounds.EndedScene.stays", day);
    }

    /** It cannot be undone, so it is said what it does before it is done. */
    private void offerWiping() {
        wipe.add(new Act("rounds.EndedScene.wipe", "wipe", this::askWiping).quiet());
    }

    private void askWiping() {
        wipe.removeAll();
        var sure = new Act(
                "rounds.EndedScene.wipe-sure",
                "wipe-sure",
                () -> desk.attempt(refusal, () -> wiping.wipe(desk.round(), desk.me())));
        var keep = new Act("rounds.EndedScene.wipe-keep", "wipe-keep", () -> {
                    wipe.removeAll();
                    offerWiping();
                })
                .quiet();
        var actions = new Div(sure.primary(), keep);
        actions.addClassName("lk-actions");
        wipe.add(
                new H3(getTranslation("rounds.EndedScene.wipe")),
                new Paragraph(getTranslation("rounds.EndedScene.wipe-what")),
                actions);
    }
}
