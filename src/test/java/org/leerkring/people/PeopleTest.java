package org.leerkring.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class PeopleTest {

    @Autowired
    Circle circle;

    @Autowired
    People people;

    @Test
    void aChangeShowsOnTheNextPageThoughPersonsAreKept() {
        var mieke = circle.member(circle.found(), "Mieke Dierckx");
        assertThat(people.find(mieke)).get().extracting(PersonCard::look).isEqualTo(Look.DEVICE);

        people.dress(mieke, Look.DARK);
        people.speak(mieke, Locale.ENGLISH);

        assertThat(people.find(mieke)).get().satisfies(card -> {
            assertThat(card.look()).isEqualTo(Look.DARK);
            assertThat(card.language()).isEqualTo(Locale.ENGLISH);
        });
    }
}
