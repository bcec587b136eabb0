package org.leerkring.journeys;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Role;
import org.leerkring.communities.Seats;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.Networks;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A community of its own for one journey, in which nothing was said yet. */
final class FreshCircle {

    private final Site site;
    private final PersonId coordinator;
    private final CommunityId community;

    FreshCircle(Site site) {
        this.site = site;
        var admin = administrator(site);
        this.coordinator = site.person(admin).id();
        NetworkId network = site.bean(Networks.class).found("Netwerk " + mark(), coordinator);
        site.bean(Networks.class).appoint(network, coordinator, coordinator);
        this.community = site.bean(Communities.class).found(network, "LGSL", "Kring " + mark(), coordinator);
    }

    /** The address of someone new who looks after the installation; made so before anyone reads who they are. */
    static String administrator(Site site) {
        var email = email();
        var person = site.bean(People.class).register("Bea Beheerder", email, Locale.of("nl"));
        site.bean(JdbcClient.class)
                .sql("update people_person set administrator = true where id = :id")
                .param("id", person.value())
                .update();
        return email;
    }

    /** The address of someone new who has been a member for a while. */
    String member(String name) {
        return admit(name, Role.MEMBER);
    }

    /** The address of someone new who has guided it for a while. */
    String coach(String name) {
        return admit(name, Role.COACH);
    }

    private String admit(String name, Role role) {
        var email = email();
        var person = site.bean(People.class).register(name, email, Locale.of("nl"));
        site.bean(Seats.class).admit(community, person, null, role, LocalDate.of(2024, 9, 1), coordinator);
        return email;
    }

    CommunityId id() {
        return community;
    }

    /** One of its pages. */
    String page(String name) {
        return "/kringen/"
                + site.bean(Communities.class).roster(community).community().slug() + "/" + name;
    }

    private static String email() {
        return mark() + "@voorbeeld.be";
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
