package org.leerkring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leerkring.audit.AuditLine;
import org.leerkring.audit.AuditLog;
import org.leerkring.audit.AuditRefused;
import org.leerkring.audit.Outcome;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityCounts;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.CommunityRegister;
import org.leerkring.communities.Role;
import org.leerkring.communities.invitations.Invitations;
import org.leerkring.communities.invitations.Invitee;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Feed;
import org.leerkring.feed.FeedPages;
import org.leerkring.feed.FeedRefused;
import org.leerkring.feed.Moderation;
import org.leerkring.feed.QuestionId;
import org.leerkring.feed.lists.FeedFilter;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.NetworkRefused;
import org.leerkring.networks.Networks;
import org.leerkring.networks.SchoolDetails;
import org.leerkring.networks.SchoolLevel;
import org.leerkring.networks.Schools;
import org.leerkring.people.Accounts;
import org.leerkring.people.EmailAddress;
import org.leerkring.people.Languages;
import org.leerkring.people.PeopleRefused;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundPlan;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.RoundState;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.Speaking;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.cases.Confidentiality;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.rounds.methods.own.OwnMethods;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.GuestList;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.attendance.Attendance;
import org.leerkring.sessions.attendance.Coming;
import org.leerkring.sessions.attendance.Rsvp;
import org.leerkring.sessions.homework.HomeworkBook;
import org.leerkring.sessions.homework.HomeworkId;
import org.leerkring.sessions.minutes.Minutes;
import org.leerkring.sessions.polls.DatePollId;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.polls.PollOptionId;
import org.leerkring.sessions.polls.PollRequest;
import org.leerkring.sessions.polls.Region;
import org.leerkring.sessions.polls.Suits;
import org.leerkring.sessions.running.Presence;
import org.leerkring.sessions.running.Running;
import org.leerkring.sessions.ticket.Tickets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * Walks the table "Who may do what" of the design's field.md, role by action, through the services. A facilitator leads
 * one session and is a member in everything else; a guest sees one session and is a stranger in everything else. Rows
 * about resources, hand-over and intakes come with the modules that know them. "task" is a hand-over
 * task; until there are any, a member holds none and is refused, unless there is no coach.
 */
@SpringBootTest
@Import({Circle.class, Diary.class})
@ContextConfiguration(initializers = MariaDb.class)
class PolicyTableTest {

    /** What each column may do: y, own (only what is theirs), – (refused, and kept in the log). */
    private static final String TABLE = """
            action                          | member | facilitator | coach | coordinator | administrator | guest | former | elsewhere | stranger
            see that the community exists   | y      | y           | y     | y           | y             | –     | –      | –         | –
            read questions and replies      | y      | y           | y     | –           | –             | –     | –      | –         | –
            write questions and replies     | y      | y           | y     | –           | –             | –     | –      | –         | –
            edit a question                 | own    | own         | own   | –           | –             | –     | –      | –         | –
            withdraw a question             | own    | own         | own   | –           | –             | –     | –      | –         | –
            edit a reply                    | own    | own         | own   | –           | –             | –     | –      | –         | –
            hide a post                     | –      | y           | y     | –           | –             | –     | –      | –         | –
            invite to the community         | –      | –           | y     | y           | –             | –     | –      | –         | –
            manage communities              | –      | –           | –     | y           | –             | –     | –      | –         | –
            manage schools                  | –      | –           | –     | y           | –             | –     | –      | –         | –
            manage the network's settings   | –      | –           | –     | y           | –             | –     | –      | –         | –
            read counts                     | y      | y           | y     | y           | –             | –     | –      | –         | –
            manage accounts                 | –      | –           | –     | –           | y             | –     | –      | –         | –
            found networks                  | –      | –           | –     | –           | y             | –     | –      | –         | –
            see the log of own actions      | y      | y           | y     | y           | y             | y     | y      | y         | y
            see the log of the network      | –      | –           | –     | y           | y             | –     | –      | –         | –
            see the log of all actions      | –      | –           | –     | –           | y             | –     | –      | –         | –
            plan a session                  | –      | y           | y     | –           | –             | –     | –      | –         | –
            choose the exit questions       | –      | y           | y     | –           | –             | –     | –      | –         | –
            change a session                | –      | y           | y     | –           | –             | –     | –      | –         | –
            cancel a session                | –      | y           | y     | –           | –             | –     | –      | –         | –
            read a session                  | y      | y           | y     | –           | –             | y     | –      | –         | –
            look for a date                 | –      | y           | y     | –           | –             | –     | –      | –         | –
            make an option the session      | –      | y           | y     | –           | –             | –     | –      | –         | –
            vote for a date                 | y      | y           | y     | –           | –             | –     | –      | –         | –
            answer an invitation            | y      | y           | y     | –           | –             | y     | –      | –         | –
            tick homework                   | own    | own         | own   | –           | –             | own   | –      | –         | –
            record presence                 | –      | y           | y     | –           | –             | –     | –      | –         | –
            write minutes                   | –      | y           | y     | –           | –             | –     | –      | –         | –
            adapt a method                  | y      | y           | y     | –           | –             | –     | –      | –         | –
            propose a case                  | own    | own         | own   | –           | –             | –     | –      | –         | –
            read a round                    | own    | y           | own   | –           | –             | –     | –      | –         | –
            start a round                   | –      | y           | own   | –           | –             | –     | –      | –         | –
            go on in a round                | –      | y           | own   | –           | –             | –     | –      | –         | –
            go back in a round              | –      | y           | own   | –           | –             | –     | –      | –         | –
            extend a round                  | –      | y           | own   | –           | –             | –     | –      | –         | –
            pause a round                   | –      | y           | own   | –           | –             | –     | –      | –         | –
            end a round                     | –      | y           | own   | –           | –             | –     | –      | –         | –
            pass on leading a round         | –      | y           | own   | –           | –             | –     | –      | –         | –
            """;

    private enum Column {
        MEMBER,
        FACILITATOR,
        COACH,
        COORDINATOR,
        ADMINISTRATOR,
        GUEST,
        FORMER,
        ELSEWHERE,
        STRANGER
    }

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    CommunityRegister register;

    @Autowired
    CommunityCounts counts;

    @Autowired
    Invitations invitations;

    @Autowired
    Networks networks;

    @Autowired
    Schools schools;

    @Autowired
    Accounts accounts;

    @Autowired
    Feed feed;

    @Autowired
    FeedPages pages;

    @Autowired
    Moderation moderation;

    @Autowired
    Sessions sessions;

    @Autowired
    Tickets tickets;

    @Autowired
    HomeworkBook homework;

    @Autowired
    GuestList guests;

    @Autowired
    DatePolls polls;

    @Autowired
    Attendance attendance;

    @Autowired
    Running running;

    @Autowired
    Minutes minutes;

    @Autowired
    OwnMethods methods;

    @Autowired
    Cases cases;

    @Autowired
    Rounds rounds;

    @Autowired
    Speaking speaking;

    @Autowired
    Diary diary;

    @Autowired
    AuditLog log;

    @TestFactory
    Stream<DynamicTest> everyRoleDoesWhatTheTableSaysAndNothingElse() {
        var world = new World();
        var actions = actions();
        var rows = TABLE.lines().skip(1).map(PolicyTableTest::cells).toList();
        assertThat(rows).extracting(List::getFirst).containsExactlyElementsOf(actions.keySet());
        return rows.stream().flatMap(row -> Arrays.stream(Column.values())
                .map(column -> cell(
                        world, column, row.getFirst(), row.get(1 + column.ordinal()), actions.get(row.getFirst()))));
    }

    private DynamicTest cell(World world, Column who, String action, String verdict, BiConsumer<World, PersonId> act) {
        return DynamicTest.dynamicTest(who + ": " + action + " = " + verdict, () -> {
            var person = world.people.get(who);
            if ("own".equals(verdict)) {
                world.owner = person;
                assertThatCode(() -> act.accept(world, person)).doesNotThrowAnyException();
                world.owner = world.author;
                refused(world, person, act);
            } else {
                world.owner = world.author;
                if ("y".equals(verdict)) {
                    assertThatCode(() -> act.accept(world, person)).doesNotThrowAnyException();
                } else {
                    refused(world, person, act);
                }
            }
        });
    }

    private void refused(World world, PersonId person, BiConsumer<World, PersonId> act) {
        var before = refusals(person);

        assertThat(catchThrowable(() -> act.accept(world, person)))
                .isInstanceOfAny(
                        CommunityRefused.class,
                        NetworkRefused.class,
                        FeedRefused.class,
                        SessionRefused.class,
                        RoundRefused.class,
                        PeopleRefused.class,
                        AuditRefused.class);

        await().untilAsserted(() -> assertThat(refusals(person))
                .as("kept in the log")
                .filteredOn(line -> !before.contains(line))
                .hasSize(1));
    }

    /** The latest: the log is read page by page, and older ones leave the first page as new ones come. */
    private List<AuditLine> refusals(PersonId person) {
        return log.own(person.value(), null).stream()
                .filter(line -> line.outcome() == Outcome.REFUSED)
                .toList();
    }

    private Map<String, BiConsumer<World, PersonId>> actions() {
        var actions = new LinkedHashMap<String, BiConsumer<World, PersonId>>();
        actions.put("see that the community exists", (world, by) -> register.see(world.community, by));
        actions.put(
                "read questions and replies", (world, by) -> pages.page(world.community, by, FeedFilter.OPEN, null));
        actions.put("write questions and replies", (world, by) -> feed.ask(world.community, by, words()));
        actions.put("edit a question", (world, by) -> feed.edit(world.question(), by, words()));
        actions.put("withdraw a question", (world, by) -> feed.withdraw(world.question(), by));
        actions.put("edit a reply", (world, by) -> {
            var reply = feed.answer(world.question(), world.owner, "Bij ons ook.");
            feed.edit(reply, by, "Bij ons niet.");
        });
        actions.put("hide a post", (world, by) -> moderation.hide(world.question(), "Noemt een kind", by));
        actions.put(
                "invite to the community",
                (world, by) -> invitations.invite(
                        world.community,
                        List.of(new Invitee(
                                new EmailAddress(UUID.randomUUID() + "@voorbeeld.be"), "", Role.MEMBER, null, null)),
                        "",
                        by));
        actions.put(
                "manage communities",
                (world, by) -> communities.found(world.network, "LGSL", "Kring " + UUID.randomUUID(), by));
        actions.put("manage schools", (world, by) -> schools.enter(world.network, school(), by));
        actions.put("manage the network's settings", (world, by) -> {
            var now = networks.settings(world.network, circle.coordinator());
            networks.change(world.network, now.settings(), now.number(), by);
        });
        actions.put("read counts", (world, by) -> counts.of(List.of(world.community), by));
        actions.put("manage accounts", (world, by) -> accounts.appoint(circle.stranger("Nieuwe beheerder"), by));
        actions.put("found networks", (world, by) -> networks.found("Netwerk " + UUID.randomUUID(), by));
        actions.put("see the log of own actions", (world, by) -> log.own(by.value(), null));
        actions.put("see the log of the network", (world, by) -> log.of(world.network.value(), by.value(), null));
        actions.put("see the log of all actions", (world, by) -> log.all(by.value(), null));
        actions.put(
                "plan a session",
                (world, by) -> sessions.plan(
                        world.community,
                        Diary.details("Sessie 6", diary.afternoon(60), null),
                        Diary.agenda(),
                        true,
                        by));
        actions.put("choose the exit questions", (world, by) -> tickets.askProposed(world.community, by));
        actions.put("change a session", (world, by) -> {
            var session = sessions.read(world.session());
            sessions.rewrite(session.id(), session.plan(), session.edition(), true, by);
        });
        actions.put("cancel a session", (world, by) -> sessions.cancel(world.session(), by));
        actions.put("read a session", (world, by) -> sessions.read(world.session, by));
        actions.put("look for a date", (world, by) -> polls.open(world.community, moments(), by));
        actions.put("make an option the session", (world, by) -> {
            var poll = world.poll();
            polls.choose(poll, world.optionOf(poll), true, by);
        });
        actions.put(
                "vote for a date", (world, by) -> polls.answer(world.poll, world.optionOf(world.poll), Suits.YES, by));
        actions.put("answer an invitation", (world, by) -> {
            var starts = sessions.read(world.session).details().time().starts();
            attendance.answer(world.session, Rsvp.of(Coming.AT_PLACE), starts, by);
        });
        actions.put("tick homework", (world, by) -> homework.tick(world.homework, world.owner, true, by));
        actions.put(
                "record presence", (world, by) -> running.note(world.goingOn, world.author, Presence.AT_THE_PLACE, by));
        actions.put("write minutes", (world, by) -> minutes.begin(world.goingOn, null, "Ieder brengt iets mee.", by));
        actions.put("adapt a method", (world, by) -> methods.copy(new MethodKey("incident"), world.community, by));
        actions.put("propose a case", (world, by) -> {
            var proposal = cases.begin(world.community, CaseText.EMPTY, Confidentiality.ROUND, world.owner);
            cases.write(proposal, caseText(), Confidentiality.ROUND, by);
        });
        aboutRounds(actions);
        return actions;
    }

    private void aboutRounds(Map<String, BiConsumer<World, PersonId>> actions) {
        actions.put("read a round", (world, by) -> speaking.look(world.round(world.id(Column.FACILITATOR)), by));
        actions.put("start a round", (world, by) -> {
            var round = world.round(world.leader());
            rounds.begin(round, turn(round), by);
        });
        actions.put("go on in a round", leading(rounds::next));
        actions.put("go back in a round", leading(rounds::back));
        actions.put(
                "extend a round", leading((round, turn, by) -> rounds.extend(round, Duration.ofMinutes(2), turn, by)));
        actions.put("pause a round", leading(rounds::pause));
        actions.put("end a round", leading(rounds::end));
        actions.put("pass on leading a round", (world, by) -> {
            var round = world.round(world.leader());
            rounds.offer(round, world.author, by);
            rounds.accept(round, world.author);
        });
    }

    /** Tries it on a round that goes on, in its second phase. */
    private BiConsumer<World, PersonId> leading(Command command) {
        return (world, by) -> {
            var leader = world.leader();
            var round = world.round(leader);
            rounds.begin(round, turn(round), leader);
            rounds.next(round, turn(round), leader);
            command.give(round, turn(round), by);
        };
    }

    private int turn(RoundId round) {
        return rounds.read(round).turn();
    }

    private interface Command {
        void give(RoundId round, int turn, PersonId by);
    }

    private static CaseText caseText() {
        return new CaseText("Titel", "Vraag", "", "", "", "", "");
    }

    private PollRequest moments() {
        return new PollRequest(
                "Lentesessie",
                List.of(diary.afternoon(90), diary.afternoon(92)),
                diary.afternoon(30).starts(),
                false,
                Set.of(Region.FLANDERS));
    }

    private static DraftText words() {
        return new DraftText("Wie vervangt bij ziekte?", "We zoeken een pool.", "");
    }

    private static SchoolDetails school() {
        return new SchoolDetails(
                UUID.randomUUID().toString().substring(0, 12),
                "De Wilg",
                SchoolLevel.ORDINARY_PRIMARY,
                "Geel",
                "Kempen",
                "");
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    /** One community in one network, and someone for each column. */
    private final class World {

        final NetworkId network = circle.network();
        final CommunityId community = circle.found(network);
        final PersonId author = circle.member(community, "Mieke Dierckx");
        final Map<Column, PersonId> people = new EnumMap<>(Column.class);

        /** Whose the post is that an action is tried on. */
        PersonId owner = author;

        /** A session that is only looked at. */
        final SessionId session;

        /** One that was begun. */
        final SessionId goingOn;

        final HomeworkId homework;

        /** A poll that is only voted in. */
        final DatePollId poll;

        World() {
            people.put(Column.MEMBER, circle.member(community, "Jan Verlinden"));
            people.put(Column.COACH, circle.coach(community, "Katrien Coach"));
            people.put(Column.COORDINATOR, circle.coordinator());
            people.put(Column.ADMINISTRATOR, circle.administrator());
            people.put(Column.FORMER, circle.formerMember(community, "Fons Vroeger"));
            people.put(Column.ELSEWHERE, circle.coach(circle.found(), "Elders Coach"));
            people.put(Column.STRANGER, circle.stranger("Vera Vreemd"));
            people.put(Column.FACILITATOR, circle.member(community, "Leen Verbeeck"));
            session = session();
            goingOn = session();
            running.begin(goingOn, id(Column.COACH));
            poll = poll();
            homework = PolicyTableTest.this.homework.set(
                    session,
                    "Lees het artikel",
                    diary.afternoon(20).localStart().toLocalDate(),
                    id(Column.COACH));
            people.put(
                    Column.GUEST,
                    guests.invite(
                            session,
                            "Gust Gast",
                            UUID.randomUUID() + "@voorbeeld.be",
                            Languages.DUTCH,
                            id(Column.COACH)));
        }

        /** A fresh one, led by the facilitator. */
        SessionId session() {
            return sessions.plan(
                    community,
                    Diary.details("Sessie 5", diary.afternoon(20), id(Column.FACILITATOR)),
                    Diary.agenda(),
                    true,
                    id(Column.COACH));
        }

        /** Who leads a round: its one facilitator, or the coach when the round is theirs. */
        PersonId leader() {
            return owner.equals(id(Column.COACH)) ? owner : id(Column.FACILITATOR);
        }

        /** A fresh one, in which also the author and the owner take part; a community holds one at a time. */
        RoundId round(PersonId leader) {
            rounds.current(community, leader).ifPresent(this::close);
            var round = rounds.open(community, new RoundPlan(null, new MethodKey("incident"), null, ""), leader);
            Stream.of(leader, author, owner).distinct().forEach(person -> enter(round, person));
            return round;
        }

        private void enter(RoundId round, PersonId person) {
            rounds.join(round, person);
            rounds.agree(round, person);
        }

        private void close(RoundRead round) {
            if (round.state() == RoundState.GATHERING) {
                rounds.abandon(round.id(), round.facilitator());
            } else {
                rounds.end(round.id(), round.turn(), round.facilitator());
            }
        }

        DatePollId poll() {
            return polls.open(community, moments(), id(Column.COACH));
        }

        PollOptionId optionOf(DatePollId which) {
            return polls.read(which, id(Column.COACH)).options().getFirst().id();
        }

        private PersonId id(Column who) {
            return Objects.requireNonNull(people.get(who));
        }

        QuestionId question() {
            return feed.ask(community, owner, words());
        }
    }
}
