package org.leerkring.sessions.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.communities.Role;
import org.leerkring.communities.Seats;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.SchoolDetails;
import org.leerkring.networks.SchoolId;
import org.leerkring.networks.SchoolLevel;
import org.leerkring.networks.Schools;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.PlannedSession;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class HostsTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 9, 1);

    @Autowired
    Circle circle;

    @Autowired
    Schools schools;

    @Autowired
    Seats seats;

    @Autowired
    Sessions sessions;

    @Autowired
    Hosts hosts;

    private NetworkId network;
    private CommunityId community;
    private PersonId coach;
    private SchoolId beech;
    private SchoolId oak;
    private SchoolId ash;

    @BeforeEach
    void threeSchools() {
        network = circle.network();
        community = circle.found(network);
        coach = circle.coach(community, "Katrien Coach");
        beech = school("11", "De Beuk");
        oak = school("12", "De Eik");
        ash = school("13", "De Es");
    }

    @Test
    void whoNeverReceivedTheOthersComesFirstByName() {
        assertThat(turn()).containsExactly(beech, oak, ash);

        held(beech, 3);

        assertThat(turn()).containsExactly(oak, ash, beech);
    }

    @Test
    void thenWhoDidLongestAgoAndWhatIsPlannedCountsAlready() {
        held(ash, 1);
        held(beech, 2);
        held(oak, 3);
        held(ash, 4);

        assertThat(turn()).containsExactly(beech, oak, ash);
    }

    @Test
    void aSessionThatIsCancelledWasNoTurn() {
        sessions.cancel(held(beech, 1), coach);

        assertThat(turn()).containsExactly(beech, oak, ash);
    }

    @Test
    void thePlaceIsWhatItWasCalledTheLastTimeThere() {
        held(beech, 1);

        assertThat(hosts.inTurn(community, coach).getLast().place("https://vergadering.be/x"))
                .isEqualTo(new Place(beech, "De Beuk, refter", "Kerkstraat 1, Geel", "https://vergadering.be/x"));
        assertThat(hosts.inTurn(community, coach).getFirst().place("")).isEqualTo(new Place(oak, "De Eik", "Geel", ""));
    }

    @Test
    void onlySchoolsOfTodaysMembersTakeTurnsAndEachOnce() {
        member("Nog een van De Beuk", beech);
        var gone = member("Weg", school("14", "De Wilg", false));
        circle.endYesterday(community, gone);
        var elsewhere = circle.found(network);
        seats.admit(elsewhere, circle.stranger("Ander"), school("15", "De Den", false), Role.MEMBER, LONG_AGO, admin());

        assertThat(turn()).containsExactly(beech, oak, ash);
    }

    @Test
    void aTurnInAnotherCommunityIsNoneHere() {
        var elsewhere = circle.found(network);
        var other = circle.coach(elsewhere, "Andere coach");
        sessions.plan(elsewhere, PlannedSession.details(place(beech), PlannedSession.day()), List.of(), true, other);

        assertThat(turn()).containsExactly(beech, oak, ash);
    }

    @Test
    void aStrangerLearnsNothingOfIt() {
        assertThatThrownBy(() -> hosts.inTurn(community, circle.stranger("Vera Vreemd")))
                .isInstanceOf(NotAMember.class);
    }

    private List<SchoolId> turn() {
        return hosts.inTurn(community, coach).stream().map(Host::school).toList();
    }

    private SessionId held(SchoolId at, int week) {
        var day = PlannedSession.day().plusWeeks(week);
        return sessions.plan(community, PlannedSession.details(place(at), day), List.of(), true, coach);
    }

    private static Place place(SchoolId at) {
        return new Place(at, "De Beuk, refter", "Kerkstraat 1, Geel", "");
    }

    private SchoolId school(String number, String name) {
        return school(number, name, true);
    }

    private SchoolId school(String number, String name, boolean withMember) {
        var school = schools.enter(
                network, new SchoolDetails(number, name, SchoolLevel.ORDINARY_PRIMARY, "Geel", "Kempen"), admin());
        if (withMember) {
            member("Lid van " + name, school);
        }
        return school;
    }

    private PersonId member(String name, SchoolId school) {
        var person = circle.stranger(name);
        seats.admit(community, person, school, Role.MEMBER, LONG_AGO, admin());
        return person;
    }

    private PersonId admin() {
        return circle.coordinator();
    }
}
