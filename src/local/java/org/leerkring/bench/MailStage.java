package org.leerkring.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Role;
import org.leerkring.communities.Seats;
import org.leerkring.feed.Feed;
import org.leerkring.feed.Mailed;
import org.leerkring.feed.QuestionId;
import org.leerkring.networks.Networks;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A community that is as large as one likes, made by the verbs a coordinator uses, whose members want all mail at once. */
public final class MailStage {

    private static final Locale DUTCH = Locale.of("nl");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 9, 1);
    private static final String WORDS = """
            Bij ons valt dit jaar vaker iemand uit voor enkele dagen, en de vervangingspool is dan al leeg. Hoe lossen
            jullie dat op zonder de zorgleraar uit zijn uren te halen?

            - wie belt er, en wanneer?
            - wat doe je met een klas die je moet verdelen?
            - staat dat ergens op papier?
            """;

    private final Feed feed;
    private final CommunityId community;
    private final List<PersonId> members;

    private MailStage(Feed feed, CommunityId community, List<PersonId> members) {
        this.feed = feed;
        this.community = community;
        this.members = members;
    }

    /** In an application that is empty. */
    public static MailStage build(ApplicationContext application, int size) {
        var people = application.getBean(People.class);
        var networks = application.getBean(Networks.class);
        var seats = application.getBean(Seats.class);
        var coordinator = people.register("Coördinator", "coordinator@voorbeeld.be", DUTCH);
        application
                .getBean(JdbcClient.class)
                .sql("update people_person set administrator = true")
                .update();
        var network = networks.found("Netwerk", coordinator);
        networks.appoint(network, coordinator, coordinator);
        var community =
                application.getBean(Communities.class).found(network, "LGSL", "Schoolleiders Kempen", coordinator);
        var members = IntStream.range(0, size)
                .mapToObj(number -> people.register("Lid " + number, "lid" + number + "@voorbeeld.be", DUTCH))
                .toList();
        members.forEach(member -> seats.admit(community, member, null, Role.MEMBER, LONG_AGO, coordinator));
        return new MailStage(application.getBean(Feed.class), community, members);
    }

    /** How many get each question. */
    public int readers() {
        return members.size() - 1;
    }

    /** Asks as a mail that came in does; members take turns. */
    public QuestionId ask(int number) {
        return feed.askByMail(
                community,
                members.get(number % members.size()),
                new Mailed("Wie vervangt bij ziekte? " + UUID.randomUUID(), WORDS, "", List.of()));
    }
}
