package org.leerkring.rounds.cases.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.Languages;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.cases.Ballots;
import org.leerkring.rounds.cases.CaseId;
import org.leerkring.rounds.cases.CasePaths;
import org.leerkring.rounds.cases.CaseWords;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.rounds.cases.Confidentiality;
import org.leerkring.rounds.cases.FollowUps;
import org.leerkring.rounds.cases.TakenAlong;
import org.leerkring.sessions.Diary;
import org.leerkring.sessions.GuestList;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.Sessions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import({Circle.class, Diary.class})
class IntervisionViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Diary diary;

    @Autowired
    Communities communities;

    @Autowired
    Sessions sessions;

    @Autowired
    GuestList guests;

    @Autowired
    Cases cases;

    @Autowired
    Ballots ballots;

    @Autowired
    FollowUps followUps;

    CommunityId community;
    PersonId coach;
    PersonId leen;
    PersonId jan;

    @BeforeEach
    void aCircle() {
        community = circle.found();
        coach = circle.coach(community, "Katrien Coach");
        leen = circle.member(community, "Leen Verbeeck");
        jan = circle.member(community, "Jan Verlinden");
    }

    @Test
    void anEmptyBacklogOffersTheFirstStep() {
        signIn(jan.value());
        open(CasePaths.all(slug()));

        assertThat(find("cases-empty")).hasSize(1);
        assertThat(find("cases-more")).isEmpty();
        assertThat(find("case-first")).hasSize(1);
        assertThat(find("cases-mine-empty")).hasSize(1);
    }

    @Test
    void aVoteIsGivenAndTakenBackWithOneTap() {
        var session = diary.plan(community, "Sessie 4", 20, coach);
        offered("Te vroeg weg");
        signIn(jan.value());
        open(CasePaths.all(slug()));
        assertThat(text("cases-when")).contains("Sessie 4");
        assertThat(text("case-votes")).isEqualTo("Nog geen stemmen");

        click("case-vote");
        assertThat(text("case-votes")).isEqualTo("1 stem");
        assertThat(pressed()).isEqualTo("true");
        assertThat(ballots.of(session, jan).candidates().getFirst().mine()).isTrue();

        click("case-vote");
        assertThat(text("case-votes")).isEqualTo("Nog geen stemmen");
        assertThat(pressed()).isEqualTo("false");
    }

    @Test
    void votesOfOthersArriveLive() {
        var session = diary.plan(community, "Sessie 4", 20, coach);
        var id = offered("Te vroeg weg");
        signIn(jan.value());
        open(CasePaths.all(slug()));

        ballots.vote(session, id, true, leen);
        ballots.vote(session, id, true, coach);

        assertThat(text("case-votes")).isEqualTo("2 stemmen");
    }

    @Test
    void withoutASessionThereIsNothingToVoteFor() {
        offered("Te vroeg weg");
        signIn(jan.value());
        open(CasePaths.all(slug()));

        assertThat(text("cases-when")).startsWith("Stemmen kan zodra");
        assertThat(find("case-vote")).isEmpty();
    }

    @Test
    void draftsOfOthersAreNotThere() {
        cases.begin(community, CaseWords.complete("Geheim"), Confidentiality.ROUND, leen);
        signIn(jan.value());
        open(CasePaths.all(slug()));
        assertThat(find("case")).isEmpty();

        signIn(leen.value());
        open(CasePaths.all(slug()));
        assertThat(find("case")).hasSize(1);
        assertThat(text("case-state")).isEqualTo("Ontwerp");
    }

    @Test
    void whoIsInAnotherCommunityFindsNoPage() {
        signIn(circle.member(circle.found(), "Els Elders").value());
        open(CasePaths.all(slug()));

        assertThat(find("not-found")).hasSize(1);
    }

    @Test
    void aLongBacklogComesInPages() {
        for (var i = 0; i < 12; i++) {
            offered("Casus " + i);
        }
        signIn(jan.value());
        open(CasePaths.all(slug()));
        assertThat(find("case")).hasSize(10);

        click("cases-more");
        assertThat(find("case")).hasSize(12);
        assertThat(find("cases-more")).isEmpty();
    }

    @Test
    void whoLeadsSettlesItOnTheSessionsPage() {
        var session = diary.plan(community, "Sessie 4", 20, coach);
        offered("Te vroeg weg");
        signIn(jan.value());
        openSession(session);
        assertThat(find("ballot")).hasSize(1);
        assertThat(find("ballot-choose")).isEmpty();

        signIn(coach.value());
        openSession(session);
        click("ballot-choose");
        assertThat(text("ballot-how")).isEqualTo("De casus is gekozen.");
        assertThat(ballots.of(session, jan).chosen()).isPresent();

        click("ballot-unsettle");
        assertThat(ballots.of(session, jan).chosen()).isEmpty();
    }

    @Test
    void aGuestSeesNoCase() {
        var session = diary.plan(community, "Sessie 4", 20, coach);
        offered("Te vroeg weg");
        var guest =
                guests.invite(session, "Gust Gast", "gust" + session.value() + "@voorbeeld.be", Languages.DUTCH, coach);
        signIn(guest.value());
        open(SessionPaths.guest(session));

        assertThat(find("ballot")).isEmpty();
        assertThat(find("case")).isEmpty();
    }

    @Test
    void theNextSessionAsksItsBringerAndNobodyElseWhatTheyDid() {
        var id = offered("Te vroeg weg");
        cases.taken(id, RoundId.fresh());
        followUps.write(id, new TakenAlong("", "Ik bel haar", null), leen);
        var next = diary.plan(community, "Sessie 5", 20, coach);
        var later = diary.plan(community, "Sessie 6", 60, coach);

        signIn(jan.value());
        openSession(next);
        assertThat(find("follow-ups")).isEmpty();

        signIn(leen.value());
        openSession(later);
        assertThat(find("follow-ups")).isEmpty();
        openSession(next);
        assertThat(text("report-step")).isEqualTo("Ik bel haar");
        _setValue(_get(TextArea.class, spec -> spec.withAttribute("data-testid", "report-words")), "Gebeld");
        click("report-keep");
        assertThat(followUps.read(id, leen).orElseThrow().report()).isEqualTo("Gebeld");
    }

    private CaseId offered(String title) {
        var id = cases.begin(community, CaseWords.complete(title), Confidentiality.ROUND, leen);
        cases.offer(id, leen);
        return id;
    }

    private String pressed() {
        return _get(Button.class, spec -> spec.withAttribute("data-testid", "case-vote"))
                .getElement()
                .getAttribute("aria-pressed");
    }

    private void openSession(SessionId session) {
        open(SessionPaths.session(slug(), session));
    }

    private String slug() {
        return communities.roster(community).community().slug();
    }

    private static void open(String path) {
        UI.getCurrent().navigate("kringen"); // what is refused leaves the page that was there before
        UI.getCurrent().navigate(path);
    }

    private static void click(String testId) {
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", testId)));
    }

    private static String text(String testId) {
        return _get(Component.class, spec -> spec.withAttribute("data-testid", testId))
                .getElement()
                .getText();
    }

    private static List<Component> find(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
