package org.leerkring.sessions.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.MovableClock;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.running.Running;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.convention.TestBean;

/** Someone's browser may go away in the middle of a word; then nobody says that they stopped. */
@SpringBootTest
@Import({Circle.class, Diary.class})
@ContextConfiguration(initializers = MariaDb.class)
class HoldTest {

    @TestBean
    Clock clock;

    static Clock clock() {
        return new MovableClock();
    }

    @Autowired
    Circle circle;

    @Autowired
    Diary diary;

    @Autowired
    Running running;

    @Autowired
    Minutes minutes;

    PersonId coach;
    PersonId jan;
    SessionId session;
    BlockId block;

    @BeforeEach
    void theCoachIsWriting() {
        CommunityId community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        jan = circle.member(community, "Jan Verlinden");
        session = diary.plan(community, "Sessie 5", 1, coach);
        running.begin(session, coach);
        running.handPen(session, jan, true, coach);
        block = Objects.requireNonNull(
                minutes.begin(session, null, "Ik ben aan het schr", coach).block());
    }

    @Test
    void whoFallsSilentIsNoLongerWritingForWhoReadsAgain() {
        assertThat(writer()).isEqualTo(coach);

        pass(Minutes.SILENT_AFTER);
        assertThat(writer()).as("until the last moment").isEqualTo(coach);
        pass(Duration.ofMillis(1));

        assertThat(writer()).isNull();
    }

    @Test
    void thenSomeoneElseMayWriteThereAndTheFirstLosesNothing() {
        assertThat(minutes.hold(session, block, jan)).contains(coach);
        pass(Minutes.SILENT_AFTER.plusMillis(1));

        assertThat(minutes.hold(session, block, jan)).isEmpty();
        assertThat(writer()).isEqualTo(jan);
        var edition = minutes.read(session, jan).getFirst().edition();
        minutes.write(session, block, "Jan schrijft verder", edition, jan);
        minutes.write(session, block, "Ik ben aan het schrijven", edition, coach);

        assertThat(minutes.read(session, jan))
                .extracting(read -> read.wording().words())
                .containsExactly("Jan schrijft verder", "Ik ben aan het schrijven");
    }

    @Test
    void whoGoesOnWritingKeepsIt() {
        pass(Minutes.SILENT_AFTER.minusSeconds(1));
        var edition = minutes.read(session, coach).getFirst().edition();
        minutes.write(session, block, "Ik ben nog bezig", edition, coach);
        pass(Minutes.SILENT_AFTER.minusSeconds(1));

        assertThat(writer()).isEqualTo(coach);
        assertThat(minutes.hold(session, block, jan)).contains(coach);
    }

    private @Nullable PersonId writer() {
        return minutes.read(session, jan).getFirst().writing();
    }

    private void pass(Duration time) {
        ((MovableClock) clock).advance(time);
    }
}
