package org.leerkring.journeys;

import static org.leerkring.journeys.Pages.page;

import java.util.List;
import java.util.stream.Stream;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCard;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundPaths;
import org.leerkring.rounds.RoundPlan;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.methods.MethodKey;

/** The pages of a round, one after the other, as its facilitator sees them; the last one ends it. */
final class RoundPages {

    private static final String ALL = Journey.CIRCLE.replace("vragen", "intervisie");

    private RoundPages() {}

    static Stream<Pages.Opening> of(Visitor member) {
        return Stream.of(
                page("round-start", member, ALL, it -> {
                    it.click("round-start");
                    Pages.seen(it, "round-method");
                }),
                page("round-door", member, ALL, it -> show(it, opened(), "round-join")),
                page("round-check", member, ALL, it -> {
                    it.click("round-go");
                    it.click("round-join");
                    Pages.seen(it, "round-agree");
                }),
                page("round-gathering", member, ALL, it -> show(it, gathered(), "round-choice")),
                page("round", member, ALL, it -> show(it, begun(), "round-asked")),
                page("round-screen", member, ALL, it -> {
                    it.visit("/" + RoundPaths.screen(circle().slug(), running()));
                    Pages.seen(it, "screen-phase");
                }),
                page("round-ended", member, ALL, it -> show(it, ended(), "round-ended")));
    }

    private static void show(Visitor visitor, RoundId round, String testId) {
        visitor.visit("/" + RoundPaths.round(circle().slug(), round));
        Pages.seen(visitor, testId);
    }

    private static RoundId opened() {
        return rounds().open(circle().id(), new RoundPlan(null, new MethodKey("incident"), null, ""), an());
    }

    private static RoundId gathered() {
        var round = running();
        Stream.of(Journey.MIEKE, Journey.BART).map(RoundPages::person).forEach(it -> enter(round, it));
        enter(round, an());
        rounds().settle(round, an(), null, an());
        return round;
    }

    private static RoundId begun() {
        var round = running();
        rounds().begin(round, turn(round), an());
        for (var step = 0; step < 3; step++) {
            rounds().next(round, turn(round), an());
        }
        return round;
    }

    private static RoundId ended() {
        var round = running();
        rounds().end(round, turn(round), an());
        return round;
    }

    private static RoundId running() {
        return rounds().current(circle().id(), an()).orElseThrow().id();
    }

    private static void enter(RoundId round, PersonId person) {
        rounds().join(round, person);
        rounds().agree(round, person);
    }

    private static int turn(RoundId round) {
        return rounds().read(round).turn();
    }

    private static CommunityCard circle() {
        List<CommunityCard> all = Site.open().bean(Communities.class).of(an());
        return all.stream()
                .filter(one -> Journey.CIRCLE.contains("/" + one.slug() + "/"))
                .findFirst()
                .orElseThrow();
    }

    private static Rounds rounds() {
        return Site.open().bean(Rounds.class);
    }

    private static PersonId an() {
        return person(Journey.AN);
    }

    private static PersonId person(String email) {
        return Site.open().person(email).id();
    }
}
