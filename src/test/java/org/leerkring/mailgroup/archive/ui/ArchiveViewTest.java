package org.leerkring.mailgroup.archive.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.mailgroup.archive.Archives;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class ArchiveViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Archives archives;

    CommunityId community;
    PersonId coach;

    @BeforeEach
    void aCoachIsSignedIn() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        signIn(coach.value());
    }

    @Test
    void whatBecameOfAnArchiveIsThereAlsoForWhoLeftThePage() throws IOException {
        hand("""
                From an@x Mon Sep  5 10:00:00 2022
                From: an@x
                Subject: Vraag
                Date: Mon, 5 Sep 2022 10:00:00 +0200

                Wie weet het?

                From an@x Mon Sep  5 10:00:00 2022
                From: an@x
                Subject: Leeg
                Date: Mon, 5 Sep 2022 11:00:00 +0200


                """);
        open();

        assertThat(words("archive-outcome")).contains("2 mails gevonden: 1 overgenomen");
        assertThat(words("archive-unused-EMPTY")).contains("1");
        assertThat(words("archive-which")).contains("Mail 2").contains("2022");
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "archive-another")));
        MockVaadin.clientRoundtrip(false);
        open();
        assertThat(found("archive-outcome")).isEmpty();
        assertThat(found("archive-upload")).hasSize(1);
    }

    @Test
    void whatIsNoArchiveIsSaidSo() throws IOException {
        hand("zomaar wat");
        open();
        assertThat(words("archive-outcome")).contains("geen archief van mails");
    }

    private void hand(String mbox) throws IOException {
        archives.receive(community, "groep.mbox", new ByteArrayInputStream(mbox.getBytes(UTF_8)), coach);
        await().until(() -> !archives.of(community, coach).orElseThrow().isBusy());
    }

    private void open() {
        UI.getCurrent()
                .navigate("kringen/" + communities.roster(community).community().slug() + "/archief");
    }

    private static List<Component> found(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static String words(String testId) {
        return found(testId).getFirst().getElement().getTextRecursively();
    }
}
