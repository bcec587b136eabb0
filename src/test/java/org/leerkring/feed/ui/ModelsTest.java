package org.leerkring.feed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Roster;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Feed;
import org.leerkring.feed.FeedPages;
import org.leerkring.people.Profiles;
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

    @Autowired
    Profiles profiles;

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
    void whoShowsTheirFaceIsSeenBesideWhatTheySay() throws IOException {
        var community = circle.found();
        var mieke = circle.member(community, "Mieke Dierckx");
        var question = feed.ask(community, mieke, new DraftText("Wie vervangt bij ziekte?", "", ""));
        var read = pages.thread(question, mieke).question();
        assertThat(models.question(read, communities.enter(community, mieke))
                        .at("/author")
                        .has("picture"))
                .isFalse();

        profiles.show(mieke, "ik.png", png());

        assertThat(models.question(read, communities.enter(community, mieke))
                        .at("/author/picture")
                        .asString())
                .contains("/people/" + mieke.value() + "/picture");
    }

    private static InputStream png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
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
