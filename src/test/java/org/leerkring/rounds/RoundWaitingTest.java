package org.leerkring.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import({Circle.class, RoundTable.class})
@ContextConfiguration(initializers = MariaDb.class)
class RoundWaitingTest {

    @Autowired
    Circle circle;

    @Autowired
    RoundTable table;

    @Autowired
    RoundWaiting waiting;

    @Test
    void whoIsInIsLedBackAndWhoIsNotIsAskedInWithNoWordOfWhat() {
        var seated = table.begun("incident");
        var outside = circle.member(seated.community(), "Laura Laat");

        assertThat(waiting.waitingFor(outside)).singleElement().satisfies(item -> {
            assertThat(item.labelKey()).isEqualTo("rounds.RoundWaiting.ask");
            assertThat(item.title()).isEmpty();
        });
        assertThat(waiting.waitingFor(seated.lies())).singleElement().satisfies(item -> {
            assertThat(item.labelKey()).isEqualTo("rounds.RoundWaiting.back");
            assertThat(item.title()).isEmpty();
        });
        assertThat(waiting.waitingFor(circle.stranger("Stan Vreemd"))).isEmpty();
    }
}
