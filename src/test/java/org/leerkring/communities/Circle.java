package org.leerkring.communities;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.Networks;
import org.leerkring.networks.SchoolDetails;
import org.leerkring.networks.SchoolLevel;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/** A small community for tests, made by the verbs a coordinator will use. */
@Component
public class Circle {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 9, 1);

    private final Networks networks;
    private final Communities communities;
    private final People people;

    Circle(Networks networks, Communities communities, People people) {
        this.networks = networks;
        this.communities = communities;
        this.people = people;
    }

    /** A fresh community of school leaders with nobody in it. */
    public CommunityId found() {
        return communities.found(network(), "LGSL", "Kring " + mark());
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
        communities.admit(community, person, null, Role.MEMBER, LONG_AGO);
    }

    /** Someone whose membership ended. */
    public PersonId formerMember(CommunityId community, String name) {
        var person = stranger(name);
        var seat = communities.admit(community, person, null, Role.MEMBER, LONG_AGO);
        communities.end(seat, LONG_AGO.plusYears(1));
        return person;
    }

    /** A network with one school. */
    public NetworkId network() {
        var network = networks.found("Netwerk " + mark());
        networks.enter(network, new SchoolDetails("1", "De Linde", SchoolLevel.ORDINARY_PRIMARY, "Geel", "Kempen"));
        return network;
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
