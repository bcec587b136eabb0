package org.leerkring.communities;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.Networks;
import org.leerkring.networks.SchoolDetails;
import org.leerkring.networks.SchoolLevel;
import org.leerkring.networks.Schools;
import org.leerkring.people.FirstAdministrator;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.springframework.context.annotation.Import;

/** A small community for tests, made by the verbs a coordinator will use. */
@Import(FirstAdministrator.class)
public class Circle {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 9, 1);

    private final Networks networks;
    private final Schools schools;
    private final Communities communities;
    private final Seats seats;
    private final People people;
    private final PersonId administrator;
    private final PersonId coordinator;

    Circle(
            Networks networks,
            Schools schools,
            Communities communities,
            Seats seats,
            People people,
            FirstAdministrator first) {
        this.networks = networks;
        this.schools = schools;
        this.communities = communities;
        this.seats = seats;
        this.people = people;
        this.administrator = first.person();
        this.coordinator = stranger("Coördinator");
    }

    /** Looks after the installation of the test. */
    public PersonId administrator() {
        return administrator;
    }

    /** Coordinates every network made here; a member of nothing. */
    public PersonId coordinator() {
        return coordinator;
    }

    /** A fresh community of school leaders with nobody in it. */
    public CommunityId found() {
        return found(network());
    }

    /** A fresh community in this network. */
    public CommunityId found(NetworkId network) {
        return communities.found(network, "LGSL", "Kring " + mark(), coordinator);
    }

    /** Someone nobody knows yet. */
    public PersonId stranger(String name) {
        return people.register(name, mark() + "@voorbeeld.be", Locale.forLanguageTag("nl"));
    }

    /** Someone who has been a member for years. */
    public PersonId member(CommunityId community, String name) {
        var person = stranger(name);
        join(community, person);
        return person;
    }

    /** Another community for someone who has one already. */
    public void join(CommunityId community, PersonId person) {
        seats.admit(community, person, null, Role.MEMBER, LONG_AGO, coordinator);
    }

    /** Someone who guides the community's process. */
    public PersonId coach(CommunityId community, String name) {
        var person = stranger(name);
        seats.admit(community, person, null, Role.COACH, LONG_AGO, coordinator);
        return person;
    }

    /** Someone whose membership ended. */
    public PersonId formerMember(CommunityId community, String name) {
        var person = stranger(name);
        var seat = seats.admit(community, person, null, Role.MEMBER, LONG_AGO, coordinator);
        seats.end(seat, LONG_AGO.plusYears(1), coordinator);
        return person;
    }

    /** Ends someone's membership so that they are out today. */
    public void endYesterday(CommunityId community, PersonId person) {
        seats.history(community, coordinator).stream()
                .filter(seat -> seat.member().id().equals(person))
                .forEach(seat -> seats.end(seat.id(), LocalDate.now().minusDays(1), coordinator));
    }

    /** A network with one school. */
    public NetworkId network() {
        var network = networks.found("Netwerk " + mark(), administrator);
        networks.appoint(network, coordinator, administrator);
        schools.enter(
                network,
                new SchoolDetails("1", "De Linde", SchoolLevel.ORDINARY_PRIMARY, "Geel", "Kempen"),
                coordinator);
        return network;
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
