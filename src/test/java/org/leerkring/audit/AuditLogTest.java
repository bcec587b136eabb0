package org.leerkring.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class AuditLogTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Audit audit;

    @Autowired
    AuditLog log;

    @Test
    void comesAPageAtATimeAndLosesNoLine() {
        var me = UUID.randomUUID();
        var subjects = IntStream.range(0, AuditLog.PAGE + 3)
                .mapToObj(_ -> UUID.randomUUID())
                .toList();
        subjects.forEach(subject -> audit.done(new Act(Deed.SCHOOL_CHANGED, me, subject, null)));

        var first = log.own(me, null);
        var second = log.own(me, first.getLast());

        assertThat(first).hasSize(AuditLog.PAGE);
        assertThat(Stream.concat(first.stream(), second.stream())
                        .map(line -> line.act().subject()))
                .containsExactlyElementsOf(subjects.reversed());
    }

    @Test
    void canShowRefusalsOnly() {
        var me = UUID.randomUUID();
        audit.done(new Act(Deed.SCHOOL_CHANGED, me, null, null));
        audit.refused(new Act(Deed.SCHOOLS_IMPORTED, me, null, null));

        await().untilAsserted(() -> assertThat(log.own(me, Set.of(Outcome.REFUSED), null))
                .extracting(line -> line.act().deed())
                .containsExactly(Deed.SCHOOLS_IMPORTED));
    }

    @Test
    void doesNotTellWhoGuessedAtAnAddressWhetherTheyHitSomething() {
        var community = circle.found();
        var slug = communities
                .enter(community, circle.member(community, "Jan"))
                .community()
                .slug();
        var guesser = circle.stranger("Vera Vreemd");
        guess(slug, guesser);
        guess("bestaat-niet-" + slug, guesser);
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> communities.enter(CommunityId.fresh(), guesser));

        await().untilAsserted(() -> assertThat(log.own(guesser.value(), null)).hasSize(3));
        assertThat(log.own(guesser.value(), null))
                .extracting(AuditLine::act)
                .containsOnly(new Act(Deed.COMMUNITY_ENTERED, guesser.value(), null, null));
    }

    @Test
    void isReadByThoseItIsFor() {
        var network = circle.network().value();
        var coordinator = circle.coordinator().value();
        var administrator = circle.administrator().value();
        var stranger = circle.stranger("Vera Vreemd").value();

        assertThat(log.of(network, coordinator, null)).isNotEmpty();
        assertThat(log.of(network, administrator, null)).isNotEmpty();
        assertThat(log.all(administrator, null)).isNotEmpty();
        assertThatExceptionOfType(AuditRefused.class).isThrownBy(() -> log.of(network, stranger, null));
        for (var other : List.of(coordinator, stranger)) {
            assertThatExceptionOfType(AuditRefused.class).isThrownBy(() -> log.all(other, null));
        }
        await().untilAsserted(() -> assertThat(log.own(stranger, Set.of(Outcome.REFUSED), null))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.act().deed()).isEqualTo(Deed.AUDIT_READ)));
    }

    private void guess(String slug, PersonId person) {
        assertThatExceptionOfType(NotAMember.class).isThrownBy(() -> communities.enter(slug, person));
    }
}
