package org.leerkring.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Role;
import org.leerkring.communities.Seats;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.Networks;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundPlan;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.Speaking;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.MethodKey;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Communities that each hold a round, made by the verbs people use, in an application that was empty. */
public final class RoundStage {

    private static final Locale DUTCH = Locale.of("nl");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 9, 1);
    private static final String QUESTIONS = "questions";
    private static final int BRINGER = 1;

    private final People people;
    private final Seats seats;
    private final Communities communities;
    private final Rounds rounds;
    private final Speaking speaking;
    private final PersonId coordinator;
    private final NetworkId network;

    public RoundStage(ApplicationContext application) {
        people = application.getBean(People.class);
        seats = application.getBean(Seats.class);
        communities = application.getBean(Communities.class);
        rounds = application.getBean(Rounds.class);
        speaking = application.getBean(Speaking.class);
        var networks = application.getBean(Networks.class);
        coordinator = people.register("Coördinator", "coordinator@voorbeeld.be", DUTCH);
        application
                .getBean(JdbcClient.class)
                .sql("update people_person set administrator = true")
                .update();
        network = networks.found("Netwerk", coordinator);
        networks.appoint(network, coordinator, coordinator);
    }

    /**
     * A round of the incident method, in the phase in which the group asks as much as it likes and the bringer states
     * facts.
     *
     * @param number which no other round has
     */
    public Table begin(int number, int size) {
        var community = communities.found(network, "LGSL", "Schoolleiders " + number, coordinator);
        var everyone = IntStream.range(0, size)
                .mapToObj(seat -> people.register(
                        "Lid %d van %d".formatted(seat, number),
                        "lid%d-%d@voorbeeld.be".formatted(number, seat),
                        DUTCH))
                .toList();
        everyone.forEach(person -> seats.admit(community, person, null, Role.MEMBER, LONG_AGO, coordinator));
        var leader = everyone.getFirst();
        var round = rounds.open(community, new RoundPlan(null, new MethodKey("incident"), null, ""), leader);
        everyone.forEach(person -> {
            rounds.join(round, person);
            rounds.agree(round, person);
        });
        rounds.settle(round, everyone.get(BRINGER), null, leader);
        rounds.begin(round, rounds.read(round).turn(), leader);
        while (!rounds.read(round).step().orElseThrow().phase().equals(QUESTIONS)) {
            rounds.next(round, rounds.read(round).turn(), leader);
        }
        return new Table(
                round, community, communities.roster(community).community().slug(), everyone);
    }

    /** Has who sits there say something their phase lets them say. */
    public void say(Table table, int seat, String words) {
        var kind = seat == BRINGER ? ContributionKind.FACT : ContributionKind.QUESTION;
        speaking.say(table.round(), kind, words, table.people().get(seat));
    }

    /**
     * One round and who sits in it.
     *
     * @param slug its community's name in addresses
     */
    public record Table(RoundId round, CommunityId community, String slug, List<PersonId> people) {

        /** What its pages listen to on the live channel. */
        List<String> topics() {
            return List.of(
                    Communities.topic(community).name(), Rounds.topic(round).name());
        }
    }
}
