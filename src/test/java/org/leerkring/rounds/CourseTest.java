package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodKey;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class CourseTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private Method troika;

    @BeforeEach
    void theMethodInRooms() throws IOException {
        try (var file = new ClassPathResource("rounds/methods/10-troika.json").getInputStream()) {
            troika = JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build()
                    .readValue(file, Method.class);
        }
    }

    /** Rooms of three take three turns, and a group of four is one room of four. */
    @ParameterizedTest
    @CsvSource({"3, 30", "4, 29", "4, 41", "5, 30", "6, 45", "12, 30"})
    void theTurnsInTheRoomsTogetherFillTheTimeThereIs(int people, int minutes) {
        assertThat(length(people, minutes)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void moreTurnsThanTheTimeHasRoomForTakeTheLeastTheyCan() {
        assertThat(length(4, 22)).isGreaterThan(Duration.ofMinutes(22)).isEqualTo(length(4, 1));
    }

    private Duration length(int people, int minutes) {
        return Course.of(troika, round(people, minutes).read()).slots().stream()
                .map(Slot::planned)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Round round(int people, int minutes) {
        var plan = new RoundPlan(null, new MethodKey("troika"), minutes, "");
        var round = Round.open(new CommunityId(new UUID(0, 99)), plan, 1, person(1), NOW);
        IntStream.rangeClosed(2, people).forEach(number -> round.join(person(number), NOW));
        IntStream.rangeClosed(1, people).forEach(number -> round.agree(person(number), NOW));
        return round;
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }
}
