package org.leerkring.sessions.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leerkring.sessions.AgendaItemId;
import org.leerkring.sessions.AgendaRead;
import org.leerkring.sessions.ItemKind;

class AgendaClockTest {

    private static final Instant START = Instant.parse("2026-12-03T12:30:00Z");

    private final AgendaRead arrival = item("Aankomst", 15, 0);
    private final AgendaRead homework = item("Huiswerk", 35, 15);
    private final AgendaRead guest = item("Gastspreker", 40, 50);
    private final List<AgendaRead> agenda = List.of(arrival, homework, guest);

    @Test
    void anItemBegunLateIsBehindFromItsFirstMinute() {
        var clock = at(guest, 54);

        assertThat(clock.behind(minute(54))).isEqualTo(Duration.ofMinutes(4));
        assertThat(clock.behind(minute(80))).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void whoTakesLongerFallsFurtherBehindByTheMinute() {
        var clock = at(guest, 54);

        assertThat(clock.behind(minute(100))).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void anItemBegunEarlyIsAheadUntilItsTimeIsUp() {
        var clock = at(homework, 10);

        assertThat(clock.behind(minute(20))).isEqualTo(Duration.ofMinutes(-5));
        assertThat(clock.behind(minute(50))).isZero();
    }

    @Test
    void knowsWhatWasAndWhatComes() {
        var clock = at(homework, 15);

        assertThat(clock.previous()).contains(arrival);
        assertThat(clock.next()).contains(guest);
        assertThat(clock.isPast(arrival)).isTrue();
        assertThat(clock.isPast(guest)).isFalse();
        assertThat(at(guest, 50).next()).isEmpty();
    }

    @Test
    void anItemTakenOffTheAgendaLeavesNoClockRunning() {
        var clock = new AgendaClock(List.of(arrival), guest.id(), START);

        assertThat(clock.item()).isEmpty();
        assertThat(clock.behind(minute(500))).isZero();
        assertThat(clock.next()).contains(arrival);
    }

    private AgendaClock at(AgendaRead item, int begun) {
        return new AgendaClock(agenda, item.id(), minute(begun));
    }

    private static Instant minute(int minutes) {
        return START.plus(Duration.ofMinutes(minutes));
    }

    private static AgendaRead item(String title, int minutes, int after) {
        return new AgendaRead(AgendaItemId.fresh(), title, minutes, null, ItemKind.EXCHANGE, minute(after));
    }
}
