package org.leerkring.rounds;

import java.util.List;
import java.util.stream.IntStream;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.MethodKey;

/** Rounds for tests, made by the verbs people use. */
public class RoundTable {

    private final Circle circle;
    private final Rounds rounds;

    RoundTable(Circle circle, Rounds rounds) {
        this.circle = circle;
        this.rounds = rounds;
    }

    /** A round of a fresh community, with one who leads, one whose case it will be and two more; all of them in. */
    public Seated seated(String method) {
        var community = circle.found();
        var people = List.of(
                circle.member(community, "Fatma Facilitator"),
                circle.member(community, "Bram Brenger"),
                circle.member(community, "Lies Lid"),
                circle.member(community, "Tom Tafel"));
        var round = rounds.open(community, plan(method), people.getFirst());
        people.forEach(person -> {
            rounds.join(round, person);
            rounds.agree(round, person);
        });
        return new Seated(community, round, people.get(0), people.get(1), people.get(2), people.get(3));
    }

    /** The same, begun with a case that is written nowhere. */
    public Seated begun(String method) {
        var seated = seated(method);
        rounds.settle(seated.round(), seated.bringer(), null, seated.leader());
        rounds.begin(seated.round(), turn(seated.round()), seated.leader());
        return seated;
    }

    /** A round of so many people, begun; the first of them leads. */
    public Crowd crowd(String method, int number) {
        var community = circle.found();
        var people = IntStream.rangeClosed(1, number)
                .mapToObj(place -> circle.member(community, "Persoon " + place))
                .toList();
        var round = rounds.open(community, plan(method), people.getFirst());
        people.forEach(person -> {
            rounds.join(round, person);
            rounds.agree(round, person);
        });
        rounds.begin(round, turn(round), people.getFirst());
        return new Crowd(community, round, people);
    }

    /** Goes on until the group is in this phase. */
    public void goTo(Seated seated, String phase) {
        while (!rounds.read(seated.round()).step().orElseThrow().phase().equals(phase)) {
            rounds.next(seated.round(), turn(seated.round()), seated.leader());
        }
    }

    public int turn(RoundId round) {
        return rounds.read(round).turn();
    }

    public static RoundPlan plan(String method) {
        return new RoundPlan(null, new MethodKey(method), null, "");
    }

    /** Many at the table, in the order of the circle. */
    public record Crowd(CommunityId community, RoundId round, List<PersonId> people) {}

    /** Who is who at the table. */
    public record Seated(
            CommunityId community, RoundId round, PersonId leader, PersonId bringer, PersonId lies, PersonId tom) {}
}
