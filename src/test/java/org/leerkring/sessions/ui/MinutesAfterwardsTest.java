package org.leerkring.sessions.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.GuestList;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.minutes.BlockId;
import org.leerkring.sessions.minutes.Minutes;
import org.leerkring.sessions.running.Running;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a session said, read on its own page, and "last time we said" on the page of the next one. */
@Import({Circle.class, Diary.class})
class MinutesAfterwardsTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Diary diary;

    @Autowired
    Running running;

    @Autowired
    Minutes minutes;

    @Autowired
    GuestList guests;

    CommunityId community;
    PersonId coach;
    PersonId jan;
    PersonId mieke;
    SessionId last;
    SessionId next;
    BlockId action;

    @BeforeEach
    void aSessionThatWasAndOneThatComes() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        jan = circle.member(community, "Jan Verlinden");
        mieke = circle.member(community, "Mieke Dierckx");
        last = diary.plan(community, "Sessie 5", 1, coach);
        next = diary.plan(community, "Sessie 6", 30, coach);
        running.begin(last, coach);
        minutes.begin(last, null, "Wij praatten over ziekte", coach);
        minutes.begin(last, null, "beslist: een maand lang", coach);
        action = Objects.requireNonNull(
                minutes.begin(last, null, "actie: sjabloon delen", coach).block());
        minutes.assign(last, action, jan, null, coach);
    }

    @Test
    void theMinutesAreReadOnceTheSessionIsOver() {
        open(last, mieke);
        assertThat(all("minutes-block")).as("it still goes on").isEmpty();

        running.close(last, "", coach);
        UI.getCurrent().navigate("");
        open(last, mieke);

        assertThat(words("minutes-block"))
                .containsExactly("Wij praatten over ziekte", "beslisteen maand lang", "actiesjabloon delen");
    }

    @Test
    void whatWasDecidedAndPromisedStandsOnTheNextPage() {
        running.close(last, "", coach);
        open(next, mieke);

        assertThat(words("last-decision")).containsExactly("een maand lang");
        assertThat(box().getLabel()).isEqualTo("sjabloon delen");
        assertThat(box().isEnabled()).as("it is not hers").isFalse();
    }

    @Test
    void whoPromisedItTicksIt() {
        running.close(last, "", coach);
        open(next, jan);

        _setValue(box(), true);

        assertThat(minutes.open(community, null, jan)).isEmpty();
    }

    @Test
    void aTickForWhatWentToSomeoneElseMeanwhileIsRefusedAtTheBox() {
        running.close(last, "", coach);
        open(next, jan);
        minutes.assign(last, action, mieke, null, coach);

        _setValue(box(), true);

        assertThat(box().isInvalid()).isTrue();
        assertThat(minutes.open(community, null, jan)).hasSize(1);
    }

    @Test
    void aGuestOfTheNextSessionLearnsNothingOfTheLast() {
        running.close(last, "", coach);
        var guest = guests.invite(next, "Gust Gast", UUID.randomUUID() + "@voorbeeld.be", Locale.of("nl"), coach);

        signIn(guest.value());
        UI.getCurrent().navigate(SessionPaths.guest(next));

        assertThat(all("not-found")).isEmpty();
        assertThat(all("last-time")).isEmpty();
    }

    private void open(SessionId session, PersonId person) {
        signIn(person.value());
        var slug = communities.roster(community).community().slug();
        UI.getCurrent().navigate(SessionPaths.session(slug, session));
    }

    private static Checkbox box() {
        return _get(Checkbox.class, spec -> spec.withAttribute("data-testid", "last-action"));
    }

    private static List<String> words(String testId) {
        return all(testId).stream()
                .map(one -> one.getElement().getTextRecursively())
                .toList();
    }

    private static List<Component> all(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
