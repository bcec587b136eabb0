package org.leerkring.rounds.practice.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundState;
import org.leerkring.rounds.practice.Practice;
import org.leerkring.rounds.ui.Circle;
import org.leerkring.rounds.ui.PhaseTrack;
import org.leerkring.rounds.ui.UnderwayScene;

/** One practice: its way, its circle, what happens and what is asked; and afterwards what there is to learn from it. */
class PracticeTable extends Div {

    private final Practice practice;
    private final Roster in;
    private final Runnable again;
    private final PhaseTrack track = new PhaseTrack();
    private final Circle circle = new Circle(() -> {});
    private final MomentPanel moment;
    private final UnderwayScene scene;
    private Practice.@Nullable Table shown;

    /**
     * @param in who is who, the played among them
     * @param changed redraws the page
     * @param again offers to begin anew
     */
    PracticeTable(Practice practice, Roster in, PersonId me, Clock clock, Runnable changed, Runnable again) {
        this.practice = practice;
        this.in = in;
        this.again = again;
        addClassName("lk-round");
        setTestId("practice-going");
        moment = new MomentPanel(practice, changed);
        var played = practice.round();
        scene = new UnderwayScene(new PracticeDesk(played.read().id(), played, me, changed), clock);
        var beside = new Div(moment, scene);
        beside.addClassName("lk-column");
        var columns = new Div(circle, beside);
        columns.addClassName("lk-round-columns");
        add(track, columns);
    }

    /** Whether there is something to wait for. */
    boolean isGoing() {
        return shown != null && shown.sight().round().state() != RoundState.ENDED;
    }

    boolean isOf(Practice other) {
        return practice == other;
    }

    /** Lets happen what is due, and draws what is another one than it was. */
    void show() {
        var now = practice.look();
        if (now.equals(shown)) {
            return;
        }
        var ended = now.sight().round().state() == RoundState.ENDED;
        var endedBefore = shown != null && shown.sight().round().state() == RoundState.ENDED;
        shown = now;
        if (!ended) {
            draw(now);
        } else if (!endedBefore) {
            removeAll();
            add(new PracticeReport(practice, again));
        }
    }

    private void draw(Practice.Table now) {
        track.show(practice.round().atFullLength(), practice.method(), in);
        circle.show(now.sight().round(), practice.method(), in, new Circle.Played(now.ready(), now.writing()));
        moment.show(now.encounter().orElse(null));
        scene.show(now.sight(), in);
    }
}
