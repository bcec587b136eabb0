package org.leerkring.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom one may sign in as: the people of the first network, by community, and those who look after it. */
@Component
class DemoPeople {

    private final JdbcClient jdbc;

    DemoPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Group(String community, String accent, List<Guest> people) {}

    record Guest(
            PersonId id,
            String name,
            String language,
            String role,
            @Nullable String school) {

        boolean isCoach() {
            return "COACH".equals(role);
        }

        boolean isMember() {
            return "MEMBER".equals(role);
        }
    }

    /** Coaches first, then by name. */
    List<Group> groups() {
        var groups = new LinkedHashMap<String, Group>();
        for (var row : rows()) {
            groups.computeIfAbsent(row.community(), name -> new Group(name, row.accent(), new ArrayList<>()))
                    .people()
                    .add(row.guest());
        }
        return List.copyOf(groups.values());
    }

    private List<Row> rows() {
        return jdbc.sql("""
                        select c.name community, k.accent, p.id, p.name, p.language, m.role, s.name school
                        from communities_membership m
                        join communities_community c on c.id = m.community_id
                        join networks_kind k on k.network_id = c.network_id and k.code = c.kind
                        join people_person p on p.id = m.person_id
                        left join networks_school s on s.id = m.school_id
                        where c.network_id = (select id from networks_network order by id limit 1)
                          and (m.until_date is null or m.until_date >= current_date)
                        order by c.id, m.role, p.name""")
                .query((row, _) -> new Row(
                        row.getString("community"),
                        row.getString("accent"),
                        new Guest(
                                new PersonId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("language"),
                                row.getString("role"),
                                row.getString("school"))))
                .list();
    }

    /** The network's coordinators and the installation's administrators, as far as no community has them. */
    List<Guest> caretakers() {
        return jdbc.sql("""
                        select p.id, p.name, p.language, 'COORDINATOR' role
                        from networks_coordinator c join people_person p on p.id = c.person_id
                        where c.network_id = (select id from networks_network order by id limit 1)
                          and not exists (select 1 from communities_membership m where m.person_id = p.id)
                        union all
                        select p.id, p.name, p.language, 'ADMINISTRATOR' role
                        from people_person p
                        where p.administrator
                          and not exists (select 1 from communities_membership m where m.person_id = p.id)
                        order by role desc, name, id""")
                .query((row, _) -> new Guest(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("language"),
                        row.getString("role"),
                        null))
                .list();
    }

    /** Everyone who has a mail address, by name. */
    List<Mailbox> mailboxes() {
        return jdbc.sql("select name, email from people_person where email is not null order by name, email")
                .query((row, _) -> new Mailbox(row.getString("name"), row.getString("email")))
                .list();
    }

    record Mailbox(String name, String email) {}

    private record Row(String community, String accent, Guest guest) {}

    /** Three to begin with: two who ask and answer, and the coach. */
    List<Guest> suggested() {
        return groups().stream()
                .findFirst()
                .map(group -> group.people().stream()
                        .filter(guest -> guest.isCoach() || guest.name().matches("Leen Verbeeck|Mieke Dierckx"))
                        .toList())
                .orElse(List.of());
    }
}
