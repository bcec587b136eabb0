package org.leerkring.feed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Roster;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Feed;
import org.leerkring.feed.FeedPages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class ModelsTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Feed feed;

    @Autowired
    FeedPages pages;

    @Autowired
    Models models;

    @Test
    void aQuestionIsDrawnOnceForAllAndAnewWhenItsRosterChanged() {
        var community = circle.found();
        var mieke = circle.member(community, "Mieke Dierckx");
        var question = feed.ask(community, mieke, new DraftText("Wie vervangt bij ziekte?", "", ""));
        var read = pages.thread(question, mieke).question();
        var roster = communities.enter(community, mieke);
        var changed = new Roster(roster.community(), Map.of(), roster.day());

        var drawn = models.question(read, roster);

        assertThat(models.question(read, roster)).isSameAs(drawn);
        assertThat(drawn.at("/author/name").asString()).isEqualTo("Mieke Dierckx");
        assertThat(models.question(read, changed).at("/author/name").asString()).isEmpty();
    }

    @Test
    void aRosterIsAnotherOnlyWhenSomeoneCame() {
        var community = circle.found();
        var mieke = circle.member(community, "Mieke Dierckx");
        var before = communities.enter(community, mieke);
        assertThat(communities.enter(community, mieke)).isSameAs(before);

        circle.member(community, "Jan Verlinden");
        assertThat(communities.enter(community, mieke)).isNotSameAs(before);
    }
}
