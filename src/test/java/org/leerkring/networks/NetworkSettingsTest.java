package org.leerkring.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leerkring.people.PersonId;

class NetworkSettingsTest {

    private static final NetworkSettings USUAL = NetworkSettings.usual("Netwerk Kempen");

    @Test
    void aNewNetworkBeginsWithWhatProvedItselfInPractice() {
        var settings = Network.found(" Netwerk Kempen ").settings();

        assertThat(settings.name()).isEqualTo("Netwerk Kempen");
        assertThat(settings.participantsPerSchool()).isEqualTo(new Span(2, 3));
        assertThat(settings.schoolsPerCommunity()).isEqualTo(new Span(5, 10));
        assertThat(settings.mostMembers()).isEqualTo(20);
        assertThat(settings.norms()).isEqualTo(new Norms(7, 2, 50, 5));
        assertThat(settings.dormantAfterDays()).isEqualTo(60);
        assertThat(settings.roundDays()).isEqualTo(30);
        assertThat(settings.coachedSessions()).isEqualTo(5);
        assertThat(settings.leaverPosts()).isEqualTo(LeaverPosts.KEPT);
        assertThat(settings.kinds()).containsExactly(Kind.LGLB, Kind.LGSL);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("name", (ThrowingCallable) () -> NetworkSettings.usual("  ")),
                Arguments.of("name", (ThrowingCallable) () -> NetworkSettings.usual("x".repeat(121))),
                Arguments.of("participantsPerSchool.most", (ThrowingCallable) () -> with(new Span(3, 2), 20, 60)),
                Arguments.of("participantsPerSchool.least", (ThrowingCallable) () -> with(new Span(0, 2), 20, 60)),
                Arguments.of("mostMembers", (ThrowingCallable) () -> with(new Span(2, 3), 1, 60)),
                Arguments.of("dormantAfterDays", (ThrowingCallable) () -> with(new Span(2, 3), 20, 0)),
                Arguments.of("kinds", (ThrowingCallable) () -> USUAL.withKinds(List.of())),
                Arguments.of("kinds", (ThrowingCallable)
                        () -> USUAL.withKinds(List.of(Kind.LGSL, new Kind("lgsl", "Weer", "plum")))),
                Arguments.of("accent", (ThrowingCallable) () -> new Kind("ICT", "ICT", "pink")),
                Arguments.of("name", (ThrowingCallable) () -> new Kind("ICT", " ", "plum")));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aRefusalBlamesThePartThatIsWrong(String part, ThrowingCallable mistake) {
        assertThatExceptionOfType(NetworkRefused.class)
                .isThrownBy(mistake)
                .satisfies(refused -> assertThat(refused.part()).contains(part));
    }

    @Test
    void aChangeBasedOnAnOldEditionIsRefusedAndTellsTheNewOne() {
        var network = Network.found("Netwerk Kempen");
        network.change(NetworkSettings.usual("Netwerk Kempen-Oost"), 0, Set.of());

        assertThatExceptionOfType(SettingsChangedMeanwhile.class)
                .isThrownBy(() -> network.change(NetworkSettings.usual("Netwerk Turnhout"), 0, Set.of()))
                .satisfies(meanwhile -> {
                    assertThat(meanwhile.details().name()).isEqualTo("Netwerk Kempen-Oost");
                    assertThat(meanwhile.number()).isEqualTo(1);
                });
        assertThat(network.settings().name()).isEqualTo("Netwerk Kempen-Oost");
        network.change(NetworkSettings.usual("Netwerk Turnhout"), 1, Set.of());
        assertThat(network.settings().name()).isEqualTo("Netwerk Turnhout");
    }

    @Test
    void savingWhatIsThereAlreadyOrAppointingSomebodyIsNoNewEdition() {
        var network = Network.found("Netwerk Kempen");
        network.change(network.settings(), 0, Set.of());
        network.appoint(PersonId.fresh(), Instant.EPOCH);

        assertThat(network.edition().number()).isZero();
    }

    @Test
    void aKindInUseStays() {
        var network = Network.found("Netwerk Kempen");
        var without = USUAL.withKinds(List.of(Kind.LGSL));

        assertThatExceptionOfType(NetworkRefused.class)
                .isThrownBy(() -> network.change(without, 0, Set.of("LGLB")))
                .returns("networks.refused.kind-in-use", NetworkRefused::key);
        network.change(without, 0, Set.of("LGSL"));
        assertThat(network.settings().kinds()).containsExactly(Kind.LGSL);
    }

    @Test
    void theSettingsOfARecordCannotBeChangedFromOutside() {
        var kinds = new ArrayList<>(List.of(Kind.LGSL));
        var settings = USUAL.withKinds(kinds);
        kinds.clear();

        assertThat(settings.kinds()).containsExactly(Kind.LGSL);
    }

    private static NetworkSettings with(Span participants, int mostMembers, int dormantAfterDays) {
        return new NetworkSettings(
                USUAL.name(),
                participants,
                USUAL.schoolsPerCommunity(),
                mostMembers,
                USUAL.norms(),
                USUAL.yearsKept(),
                dormantAfterDays,
                30,
                USUAL.languages(),
                USUAL.coachedSessions(),
                USUAL.leaverPosts(),
                USUAL.kinds());
    }
}
