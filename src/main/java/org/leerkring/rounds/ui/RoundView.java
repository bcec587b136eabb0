package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.networks.Networks;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.SignedIn;
import org.leerkring.rounds.RoundPolicy;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.RoundState;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.Speaking;
import org.leerkring.rounds.Wiping;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.methods.MethodShelf;

/** The page on which a round is held: its way, its circle, and beside it what the state of the round asks. */
@Route("kringen/:community/intervisie/ronde/:round")
@PermitAll
class RoundView extends RoundPage {

    private final Rounds rounds;
    private final Speaking speaking;
    private final RoundPolicy policy;
    private final Wiping wiping;
    private final Cases cases;
    private final MethodShelf methods;
    private final Networks networks;
    private final ZoneId zone;
    private final Clock clock;

    private @Nullable Parts parts;
    private @Nullable Scene scene;
    private @Nullable RoundState sceneOf;

    RoundView(
            Communities communities,
            Rounds rounds,
            Speaking speaking,
            RoundPolicy policy,
            Wiping wiping,
            Cases cases,
            MethodShelf methods,
            Networks networks,
            People people,
            NoticeBoard notices,
            SignedIn signedIn,
            Clock clock) {
        super(communities, rounds, notices, signedIn);
        this.rounds = rounds;
        this.speaking = speaking;
        this.policy = policy;
        this.wiping = wiping;
        this.cases = cases;
        this.methods = methods;
        this.networks = networks;
        this.clock = clock;
        zone = people.find(signedIn.person()).map(PersonCard::zone).orElse(ZoneOffset.UTC);
        getContent().addClassName("lk-round");
    }

    /** What one round's page is made of; another round gets parts of its own. */
    private record Parts(
            RoundDesk desk,
            int days,
            RoundHead head,
            PhaseTrack track,
            Circle circle,
            TakeOverOffer takeOver,
            Doorway door,
            Div beside) {}

    @Override
    void lay(RoundRead round, Roster in) {
        var desk = new RoundDesk(round.id(), me(), rounds, speaking, this::refresh);
        var takeOver = new TakeOverOffer(desk);
        var laid = new Parts(
                desk,
                networks.settings(in.community().network()).roundDays(),
                new RoundHead(),
                new PhaseTrack(),
                new Circle(() -> takeOver.show(rounds.read(desk.round(), me()), in)),
                takeOver,
                new Doorway(desk),
                new Div());
        parts = laid;
        scene = null;
        sceneOf = null;
        laid.beside().addClassName("lk-column");
        var columns = new Div(laid.circle(), laid.beside());
        columns.addClassName("lk-round-columns");
        getContent().removeAll();
        getContent().add(laid.head(), laid.track(), columns);
    }

    @Override
    void show(RoundRead round, Roster in) {
        var here = Objects.requireNonNull(parts);
        var method = methods.of(round.method(), round.methodVersion());
        here.head().show(round, method, in, here.days(), me());
        here.track().show(round, method, in);
        here.circle().setVisible(round.state() != RoundState.ENDED);
        here.circle().show(round, method, in, round.participant(me()).isPresent());
        if (policy.mayRead(round, me()) && (round.state() == RoundState.ENDED || round.isIn(me()))) {
            inside(round, in);
        } else {
            outside(round, in);
        }
        here.takeOver().show(round, in);
    }

    private void inside(RoundRead round, Roster in) {
        var here = Objects.requireNonNull(parts);
        var sight = speaking.look(round.id(), me());
        var before = scene;
        var now = before;
        if (now == null || sceneOf != round.state()) {
            now = scene(round.state());
            scene = now;
            sceneOf = round.state();
            here.beside().removeAll();
            here.beside().add(here.takeOver(), now);
            if (before instanceof UnderwayScene underway) {
                underway.unsent(sight).ifPresent(here.beside()::addComponentAsFirst);
            }
        }
        now.show(sight, in);
    }

    private Scene scene(RoundState state) {
        var here = Objects.requireNonNull(parts);
        return switch (state) {
            case GATHERING -> new GatheringScene(here.desk(), cases);
            case UNDERWAY -> new UnderwayScene(here.desk(), cases, clock);
            case ENDED -> new EndedScene(here.desk(), wiping, here.days(), zone);
        };
    }

    /** Who is not in sees how it runs, and not a word of it. */
    private void outside(RoundRead round, Roster in) {
        var here = Objects.requireNonNull(parts);
        scene = null;
        sceneOf = null;
        var method = methods.of(round.method(), round.methodVersion());
        if (round.state() == RoundState.ENDED) {
            here.beside().removeAll();
            here.beside().add(new StepTable(round, method));
            return;
        }
        here.door().show(round, method, in);
        if (here.door().getParent().isEmpty()) {
            here.beside().removeAll();
            here.beside().add(here.door());
        }
    }
}
