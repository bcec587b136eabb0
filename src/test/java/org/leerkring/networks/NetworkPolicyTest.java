package org.leerkring.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leerkring.MariaDb;
import org.leerkring.audit.AuditLog;
import org.leerkring.audit.Outcome;
import org.leerkring.communities.Circle;
import org.leerkring.networks.days.DayDetails;
import org.leerkring.networks.days.DayKind;
import org.leerkring.networks.days.NetworkDays;
import org.leerkring.networks.days.Period;
import org.leerkring.networks.days.SchoolYears;
import org.leerkring.networks.days.YearDetails;
import org.leerkring.networks.schoollist.Lists;
import org.leerkring.networks.schoollist.SchoolImports;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Every verb of networks, by everyone, through the services. */
@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class NetworkPolicyTest {

    private static final Period A_YEAR = new Period(LocalDate.of(2030, 9, 1), LocalDate.of(2031, 6, 30));
    private static final Period A_DAY = new Period(LocalDate.of(2030, 12, 3), LocalDate.of(2030, 12, 3));

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
    SchoolImports imports;

    @Autowired
    AuditLog log;

    /** What there is to do, and who may. */
    enum Verb {
        FOUND(
                "administrator",
                (it, network, by) ->
                        it.networks.found("Netwerk " + PersonId.fresh().value(), by)),
        APPOINT("administrator", (it, network, by) -> it.networks.appoint(network, it.circle.stranger("An"), by)),
        APPOINT_BY_MAIL(
                "administrator",
                (it, network, by) -> it.coordination.appoint(
                        network, PersonId.fresh().value() + "@voorbeeld.be", "An", Locale.of("nl"), by)),
        DISMISS("administrator", (it, network, by) -> it.networks.dismiss(network, it.circle.stranger("An"), by)),
        SEE("administrator coordinator", (it, network, by) -> it.networks.see(network, by)),
        SEE_SETTINGS("administrator coordinator", (it, network, by) -> it.networks.settings(network, by)),
        SEE_SCHOOLS("administrator coordinator", (it, network, by) -> it.schools.page(network, "", null, 5, by)),
        SEE_COORDINATORS("administrator coordinator", (it, network, by) -> it.coordination.of(network, by)),
        CHANGE_SETTINGS(
                "coordinator", (it, network, by) -> it.networks.change(network, it.networks.settings(network), 0, by)),
        ADD_KIND(
                "coordinator",
                (it, network, by) -> it.networks.addKind(network, new Kind("ICT", "ICT-coördinatoren", "moss"), by)),
        ENTER_SCHOOL("coordinator", (it, network, by) -> it.schools.enter(network, school("De Beuk"), by)),
        CHANGE_SCHOOL("coordinator", (it, network, by) -> {
            var linde = it.schools.find(network, "Linde", 1).getFirst().id();
            it.schools.change(linde, school("De Eik"), 0, by);
        }),
        TAKE_IN_SCHOOLS(
                "coordinator",
                (it, network, by) -> it.schools.takeIn(network, _ -> List.of(school("De Beuk")), _ -> {}, by)),
        RECEIVE_LIST(
                "coordinator",
                (it, network, by) -> it.imports.receive(network, "lijst.csv", Lists.stream(new byte[] {1}), by)),
        PLAN_DAY("coordinator", (it, network, by) -> it.days.plan(network, day(), by)),
        CHANGE_DAY("coordinator", (it, network, by) -> {
            var day = it.days.plan(network, day(), it.circle.coordinator());
            it.days.change(day, day(), 0, by);
        }),
        CANCEL_DAY(
                "coordinator",
                (it, network, by) -> it.days.cancel(it.days.plan(network, day(), it.circle.coordinator()), by)),
        PLAN_YEAR("coordinator", (it, network, by) -> it.years.plan(network, year(), by)),
        CHANGE_YEAR("coordinator", (it, network, by) -> {
            var year = it.years.plan(network, year(), it.circle.coordinator());
            it.years.change(year, year(), 0, by);
        }),
        REMOVE_YEAR(
                "coordinator",
                (it, network, by) -> it.years.remove(it.years.plan(network, year(), it.circle.coordinator()), by));

        private final List<String> allowed;
        private final Doing doing;

        Verb(String allowed, Doing doing) {
            this.allowed = List.of(allowed.split(" "));
            this.doing = doing;
        }
    }

    interface Doing {
        void by(NetworkPolicyTest it, NetworkId network, PersonId person) throws Exception;
    }

    @ParameterizedTest
    @EnumSource(Verb.class)
    void isForThoseWhoMayOnlyAndARefusalIsKept(Verb verb) {
        Stream.of("administrator", "coordinator", "member", "stranger", "coordinator-elsewhere")
                .forEach(role -> {
                    var network = circle.network();
                    var person = person(role, network);
                    if (verb.allowed.contains(role)) {
                        assertThatCode(() -> verb.doing.by(this, network, person))
                                .as(role)
                                .doesNotThrowAnyException();
                    } else {
                        assertThatExceptionOfType(NetworkRefused.class)
                                .as(role)
                                .isThrownBy(() -> verb.doing.by(this, network, person));
                        // refusals are written on a thread of their own
                        await().untilAsserted(() -> assertThat(log.own(person.value(), null))
                                .anyMatch(line -> line.outcome() == Outcome.REFUSED));
                    }
                });
    }

    private PersonId person(String role, NetworkId network) {
        return switch (role) {
            case "administrator" -> circle.administrator();
            case "coordinator" -> circle.coordinator();
            case "member" -> circle.member(circle.found(network), "Jan Verlinden");
            case "coordinator-elsewhere" -> {
                var person = circle.stranger("Griet Elders");
                networks.appoint(circle.network(), person, circle.administrator());
                yield person;
            }
            default -> circle.stranger("Vera Vreemd");
        };
    }

    private static SchoolDetails school(String name) {
        return new SchoolDetails("2", name, SchoolLevel.OTHER, "Mol", "Kempen", "Ten Boom");
    }

    private static DayDetails day() {
        return new DayDetails(DayKind.TRAINING, "Vormingsdag", "Geel", A_DAY, null, null);
    }

    private static YearDetails year() {
        return new YearDetails(A_YEAR, List.of());
    }
}
