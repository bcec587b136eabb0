package org.leerkring.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.networks.days.DayDetails;
import org.leerkring.networks.days.DayKind;
import org.leerkring.networks.days.NetworkDays;
import org.leerkring.networks.days.Period;
import org.leerkring.networks.days.SchoolYears;
import org.leerkring.networks.days.YearDetails;
import org.leerkring.people.People;
import org.leerkring.post.Post;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class NetworksTest {

    @Autowired
    Circle circle;

    @Autowired
    Networks networks;

    @Autowired
    Coordination coordination;

    @Autowired
    Schools schools;

    @Autowired
    NetworkDays days;

    @Autowired
    SchoolYears years;

    @Autowired
    People people;

    @Autowired
    Post post;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everySettingIsKept() {
        var network = circle.network();
        var wanted = new NetworkSettings(
                "Netwerk Brussel " + UUID.randomUUID(),
                new Span(1, 4),
                new Span(3, 8),
                16,
                new Norms(5, 3, 40, 6),
                7,
                90,
                14,
                Set.of(Locale.of("nl"), Locale.of("en")),
                3,
                LeaverPosts.REMOVED,
                List.of(Kind.LGSL, new Kind("ICT", "ICT-coördinatoren", "indigo")));

        networks.change(network, wanted, 0, circle.coordinator());

        assertThat(networks.settings(network)).isEqualTo(wanted);
        assertThat(networks.find(network)).hasValueSatisfying(card -> {
            assertThat(card.answerNorm()).isEqualTo(5);
            assertThat(card.kind("ICT").accent()).isEqualTo("indigo");
        });
    }

    @Test
    void theSecondOfTwoCoordinatorsSeesWhatTheFirstChanged() {
        var network = circle.network();
        var seen = networks.settings(network, circle.coordinator());
        networks.change(network, named(seen.settings(), "Eerste"), seen.number(), circle.coordinator());

        assertThatExceptionOfType(SettingsChangedMeanwhile.class)
                .isThrownBy(() ->
                        networks.change(network, named(seen.settings(), "Tweede"), seen.number(), circle.coordinator()))
                .satisfies(meanwhile -> {
                    assertThat(meanwhile.details().name()).isEqualTo("Eerste");
                    networks.change(
                            network, named(seen.settings(), "Tweede"), meanwhile.number(), circle.coordinator());
                });
        assertThat(networks.settings(network).name()).isEqualTo("Tweede");
    }

    @Test
    void aSchoolIsChangedOnceAndTheSecondSeesWhatTheFirstDid() {
        var network = circle.network();
        var linde =
                schools.page(network, "linde", null, 10, circle.coordinator()).getFirst();
        schools.change(linde.id(), linde.details().inGroup("Ten Boom"), linde.number(), circle.coordinator());

        assertThatExceptionOfType(SchoolChangedMeanwhile.class)
                .isThrownBy(() -> schools.change(
                        linde.id(), linde.details().inGroup("Andere"), linde.number(), circle.coordinator()))
                .satisfies(meanwhile -> assertThat(meanwhile.details().group()).isEqualTo("Ten Boom"));
        assertThat(schools.groups(network, circle.coordinator())).containsExactly("Ten Boom");
    }

    @Test
    void twoSchoolsOfANetworkHaveNotTheSameNumberButThoseOfTwoNetworksMay() {
        var network = circle.network();
        var details = new SchoolDetails("ab 12", "De Beuk", SchoolLevel.OTHER, "Mol", "");
        schools.enter(network, details, circle.coordinator());

        assertThatExceptionOfType(NetworkRefused.class)
                .isThrownBy(() -> schools.enter(
                        network,
                        new SchoolDetails(" AB 12", "De Eik", SchoolLevel.OTHER, "", ""),
                        circle.coordinator()))
                .satisfies(refused -> assertThat(refused.part()).contains("number"));
        schools.enter(circle.network(), details, circle.coordinator());
    }

    @Test
    void theRegisterIsReadPageByPageWithoutMissingOrRepeating() {
        var network = circle.network();
        for (var i = 0; i < 25; i++) {
            // some share a name: then the id decides
            schools.enter(
                    network,
                    new SchoolDetails("9" + i, "School " + (i / 4), SchoolLevel.OTHER, "Mol", ""),
                    circle.coordinator());
        }

        var read = new ArrayList<SchoolEdition>();
        @Nullable SchoolEdition last = null;
        for (var page = schools.page(network, "", last, 7, circle.coordinator());
                !page.isEmpty();
                page = schools.page(network, "", last, 7, circle.coordinator())) {
            read.addAll(page);
            last = page.getLast();
        }

        assertThat(read).hasSize(26).doesNotHaveDuplicates();
        assertThat(read).extracting(school -> school.details().name()).isSorted();
    }

    @Test
    void aSearchTakesWordsAsTheyAreTyped() {
        var network = circle.network();
        schools.enter(
                network,
                new SchoolDetails("100", "100% Talent_school!", SchoolLevel.OTHER, "Mol", ""),
                circle.coordinator());

        assertThat(schools.find(network, "100%", 10)).hasSize(1);
        assertThat(schools.find(network, "t_s", 10)).hasSize(1);
        assertThat(schools.find(network, "school!", 10)).hasSize(1);
        assertThat(schools.find(network, "%%%", 10)).isEmpty();
        assertThat(schools.find(network, "linde geel", 10)).hasSize(1);
        assertThat(schools.find(network, "LINDE", 10)).hasSize(1);
    }

    @Test
    void appointingByAnUnknownAddressMakesAnAccountAndWritesALetterOnce() {
        var network = circle.network();
        var email = UUID.randomUUID() + "@voorbeeld.be";
        var by = circle.administrator();
        assertThatExceptionOfType(NetworkRefused.class)
                .isThrownBy(() -> coordination.appoint(network, email, " ", Locale.of("nl"), by))
                .satisfies(refused -> assertThat(refused.part()).contains("name"));
        assertThatExceptionOfType(NetworkRefused.class)
                .isThrownBy(() -> coordination.appoint(network, "geen adres", "An", Locale.of("nl"), by))
                .satisfies(refused -> assertThat(refused.part()).contains("email"));

        coordination.appoint(network, email, "An Claes", Locale.of("nl"), by);
        coordination.appoint(network, email.toUpperCase(Locale.ROOT), "", Locale.of("nl"), by);

        assertThat(people.byEmail(email)).hasValueSatisfying(person -> assertThat(coordination.of(network, person.id()))
                .extracting(CoordinatorCard::name)
                .contains("An Claes"));
        assertThat(post.newest(50))
                .filteredOn(letter -> letter.recipient().equals(email))
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.text()).contains("An Claes").contains("/netwerken/" + network.value()));
    }

    @Test
    void aCoordinatorSeesTheirNetworksAndAnAdministratorAll() {
        var mine = circle.network();
        var other = networks.found("Ander netwerk " + UUID.randomUUID(), circle.administrator());

        assertThat(networks.page(null, 1000, circle.coordinator()))
                .extracting(NetworkCard::id)
                .contains(mine)
                .doesNotContain(other);
        assertThat(networks.page(null, 1000, circle.administrator()))
                .extracting(NetworkCard::id)
                .contains(mine, other);
    }

    @Test
    void theCalendarKeepsDatesAndTimesOfTheClockWhereverTheServerStands() {
        var network = circle.network();
        var day = new DayDetails(
                DayKind.INSPIRATION,
                "Inspiratiebeurs",
                "Geel",
                new Period(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 4)),
                LocalTime.of(13, 30),
                LocalTime.of(9, 15));
        var before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            days.plan(network, day, circle.coordinator());
        } finally {
            TimeZone.setDefault(before);
        }

        assertThat(days.of(network, LocalDate.of(2026, 12, 4), LocalDate.of(2026, 12, 31)))
                .singleElement()
                .satisfies(read -> assertThat(read.details()).isEqualTo(day));
        assertThat(days.of(network, LocalDate.of(2026, 12, 5), LocalDate.of(2026, 12, 31)))
                .isEmpty();
        assertThat(jdbc.sql("select cast(starts_at as char) from networks_day where network_id = ?")
                        .param(network.value())
                        .query(String.class)
                        .single())
                .startsWith("13:30");
    }

    @Test
    void aYearIsReadWithItsSemestersAndAnOverlappingOneIsRefused() {
        var network = circle.network();
        var year = new YearDetails(
                new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 6, 30)),
                List.of(
                        new Period(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 1, 31)),
                        new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 6, 30))));
        var id = years.plan(network, year, circle.coordinator());

        assertThatExceptionOfType(NetworkRefused.class)
                .isThrownBy(() -> years.plan(network, year, circle.coordinator()));
        var shorter = new YearDetails(year.period(), List.of(year.semesters().getFirst()));
        years.change(id, shorter, years.of(network).getFirst().number(), circle.coordinator());

        assertThat(years.of(network)).singleElement().satisfies(read -> assertThat(read.details())
                .isEqualTo(shorter));
    }

    private static NetworkSettings named(NetworkSettings settings, String name) {
        return new NetworkSettings(
                name,
                settings.participantsPerSchool(),
                settings.schoolsPerCommunity(),
                settings.mostMembers(),
                settings.norms(),
                settings.yearsKept(),
                settings.dormantAfterDays(),
                settings.roundDays(),
                settings.languages(),
                settings.coachedSessions(),
                settings.leaverPosts(),
                settings.kinds());
    }
}
