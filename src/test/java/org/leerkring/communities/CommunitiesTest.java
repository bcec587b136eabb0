package org.leerkring.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.networks.Kind;
import org.leerkring.networks.NetworkRefused;
import org.leerkring.networks.Networks;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class CommunitiesTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Seats seats;

    @Autowired
    Networks networks;

    @Test
    void aMemberSeesWhoIsWho() {
        var community = circle.found();
        var jan = circle.member(community, "Jan Verlinden");
        var mieke = circle.member(community, "Mieke Dierckx");

        assertThat(communities.enter(community, jan).members())
                .extracting(Member::id)
                .containsExactly(jan, mieke);
    }

    @Test
    void membershipOpensAndClosesTheDoorByTheDay() {
        var community = circle.found();
        var person = circle.stranger("Jan Verlinden");
        var today = LocalDate.now();
        closedTo(community, person);

        var seat = seats.admit(community, person, null, Role.MEMBER, today.minusDays(3), circle.coordinator());
        assertThat(communities.enter(community, person).members()).hasSize(1);
        assertThat(communities.of(person)).hasSize(1);

        seats.end(seat, today.minusDays(1), circle.coordinator());
        closedTo(community, person);
        assertThat(communities.of(person)).isEmpty();
        assertThat(communities.roster(community).member(person))
                .as("their name stays under what they said")
                .isPresent();
    }

    @Test
    void whoIsToBeginTomorrowIsNotInToday() {
        var community = circle.found();
        var person = circle.stranger("Jan Verlinden");
        seats.admit(community, person, null, Role.MEMBER, LocalDate.now().plusDays(2), circle.coordinator());

        closedTo(community, person);
    }

    @Test
    void nobodyHasTwoSeatsAtOnce() {
        var community = circle.found();
        var jan = circle.member(community, "Jan Verlinden");

        assertThatExceptionOfType(CommunityRefused.class)
                .isThrownBy(() -> seats.admit(community, jan, null, Role.COACH, LocalDate.now(), circle.coordinator()))
                .withMessage("communities.refused.already-a-member");
    }

    @Test
    void anAddressLeadsMembersOnlyToTheirCommunity() {
        var community = circle.found();
        var jan = circle.member(community, "Jan Verlinden");
        var slug = communities.enter(community, jan).community().slug();

        assertThat(communities.enter(slug, jan).community().id()).isEqualTo(community);
        assertThatExceptionOfType(NotAMember.class)
                .isThrownBy(() -> communities.enter(slug, circle.stranger("Vera Vreemd")));
    }

    @Test
    void aNetworkHasKindsOfItsOwnBesideTheUsualTwo() {
        var network = circle.network();
        networks.addKind(network, new Kind("ICT", "Leergemeenschap ICT-coördinatoren", "indigo"), circle.coordinator());

        assertThat(communities.found(network, "ICT", "ICT Kempen " + network.value(), circle.coordinator()))
                .isNotNull();
        assertThatExceptionOfType(NetworkRefused.class)
                .isThrownBy(() -> communities.found(network, "XYZ", "Onbekend", circle.coordinator()));
        assertThatExceptionOfType(NetworkRefused.class)
                .isThrownBy(() -> networks.addKind(network, Kind.LGSL, circle.coordinator()));
    }

    private void closedTo(CommunityId community, PersonId person) {
        assertThat(communities.isMember(community, person)).isFalse();
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> communities.enter(community, person));
    }
}
