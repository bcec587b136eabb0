package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.SignedIn;
import org.leerkring.rounds.RoundPaths;
import org.leerkring.rounds.RoundPolicy;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.methods.MethodShelf;

/** The round on the big screen of the room: the phase, the clock and the circle, and nothing that was written. */
@Route("kringen/:community/intervisie/ronde/:round/scherm")
@PermitAll
class ScreenView extends RoundPage {

    private final RoundPolicy policy;
    private final MethodShelf methods;
    private final H2 phase = new H2();
    private final Paragraph asked = new Paragraph();
    private final Paragraph early = new Paragraph(getTranslation("rounds.NowPanel.no-solutions"));
    private final RoomsList rooms = new RoomsList();
    private final PhaseTrack track = new PhaseTrack();
    private final Circle circle = new Circle(() -> {});
    private final Anchor back = new Anchor("", getTranslation("rounds.ScreenView.back"));

    ScreenView(
            Communities communities,
            Rounds rounds,
            RoundPolicy policy,
            MethodShelf methods,
            NoticeBoard notices,
            SignedIn signedIn) {
        super(communities, rounds, notices, signedIn);
        this.policy = policy;
        this.methods = methods;
        getContent().addClassName("lk-round-screen");
        phase.setTestId("screen-phase");
        asked.setTestId("screen-asked");
        early.addClassName("lk-early");
        back.getElement().setAttribute("router-link", true);
        back.setTestId("screen-back");
        var enlarge = new Act("rounds.ScreenView.enlarge", "enlarge", () -> getContent()
                        .getElement()
                        .executeJs("this.requestFullscreen?.()"))
                .quiet();
        var links = new Div(back, enlarge);
        links.addClassNames("lk-actions", "lk-screen-links");
        var words = new Div(phase, asked, early, rooms);
        words.addClassName("lk-column");
        var columns = new Div(circle, words);
        columns.addClassName("lk-screen-columns");
        getContent().add(track, columns, links);
    }

    @Override
    void lay(RoundRead round, Roster in) {
        back.setHref(RoundPaths.round(in.community().slug(), round.id()));
    }

    @Override
    void show(RoundRead round, Roster in) {
        if (!policy.mayRead(round, me())) {
            throw new NotFoundException(); // the room check comes first
        }
        var method = methods.of(round.method(), round.methodVersion());
        track.show(round, method, in);
        circle.show(round, method, in, true);
        rooms.show(round, in);
        var now = round.step().map(step -> method.phase(step.phase()));
        phase.setText(now.map(it -> it.name().in(getLocale()))
                .orElseGet(() -> getTranslation(
                        "rounds.ScreenView." + round.state().name().toLowerCase(Locale.ROOT))));
        asked.setText(now.map(it -> it.instructions().group().in(getLocale())).orElse(""));
        early.setVisible(now.filter(it -> it.noSolutions()).isPresent());
    }
}
