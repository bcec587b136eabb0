package org.leerkring.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
@RecordApplicationEvents
class DeparturesTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Seats seats;

    @Autowired
    Departures departures;

    @Autowired
    ApplicationEvents events;

    CommunityId community;
    PersonId jan;

    @BeforeEach
    void someoneIsIn() {
        community = circle.found();
        jan = circle.member(community, "Jan Verlinden");
    }

    @Test
    void theDayAfterTheLastItIsToldOnce() {
        circle.endYesterday(community, jan);

        departures.tellAll();
        departures.tellAll();

        assertThat(told()).isEqualTo(1);
    }

    @Test
    void onTheLastDayNobodyHasLeftAndOneCanStay() {
        seats.leave(community, jan);
        departures.tellAll();
        assertThat(told()).isZero();
        assertThat(communities.isMember(community, jan)).isTrue();

        seats.stay(community, jan);

        assertThat(communities.roster(community).member(jan).orElseThrow().until())
                .isNull();
    }

    @Test
    void whoTakesUpAnotherSeatHasNotLeft() {
        circle.endYesterday(community, jan);
        seats.admit(community, jan, null, Role.COACH, LocalDate.now(), circle.coordinator());

        departures.tellAll();

        assertThat(told()).isZero();
    }

    @Test
    void whatTheCoachEndedOneCannotUndo() {
        var seat = seats.history(community, jan).getFirst();
        seats.end(seat.id(), LocalDate.now(), circle.coordinator());

        assertThatExceptionOfType(CommunityRefused.class)
                .isThrownBy(() -> seats.stay(community, jan))
                .withMessage("communities.refused.stay");
    }

    @Test
    void nobodyEndsTheSeatOfAnother() {
        var other = circle.member(community, "Mieke Dierckx");
        var seat = seats.history(community, jan).getFirst();

        assertThatExceptionOfType(CommunityRefused.class)
                .isThrownBy(() -> seats.end(seat.id(), LocalDate.now(), other));
    }

    private long told() {
        return events.stream(MemberLeft.class)
                .filter(left -> left.person().equals(jan))
                .count();
    }
}
