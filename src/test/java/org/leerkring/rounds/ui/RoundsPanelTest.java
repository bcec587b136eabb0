package org.leerkring.rounds.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundPaths;
import org.leerkring.rounds.RoundPlan;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.cases.CasePaths;
import org.leerkring.rounds.methods.MethodKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The rounds a community held, and who led them, on the page of its intervision. */
@Import(Circle.class)
class RoundsPanelTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Rounds rounds;

    @Autowired
    EntityManagerFactory persistence;

    CommunityId community;
    PersonId jan;
    PersonId leen;
    PersonId mieke;
    String slug;

    @BeforeEach
    void aCircle() {
        community = circle.found();
        jan = circle.member(community, "Jan Verlinden");
        leen = circle.member(community, "Leen Verbeeck");
        mieke = circle.member(community, "Mieke Dierckx");
        slug = communities.enter(community, jan).community().slug();
    }

    @Test
    void moreRoundsComeBelowThoseThatAreShownAndAllOnce() {
        var held = IntStream.range(0, 12).mapToObj(_ -> hold(leen)).toList().reversed();
        open();
        var first = rows();
        assertThat(shown()).isEqualTo(addresses(held.subList(0, 5)));

        _click(more().getFirst());
        assertThat(shown()).isEqualTo(addresses(held.subList(0, 10)));
        assertThat(rows().subList(0, 5)).as("rows stay").isEqualTo(first);
        _click(more().getFirst());

        assertThat(shown()).isEqualTo(addresses(held));
        assertThat(more()).isEmpty();
    }

    @Test
    void aRoundThatEndsComesOnTopAndNothingElseMoves() {
        var held = new ArrayList<>(
                IntStream.range(0, 12).mapToObj(_ -> hold(leen)).toList().reversed());
        open();
        _click(more().getFirst());
        var before = rows();

        held.addFirst(hold(jan));
        MockVaadin.clientRoundtrip(false);

        assertThat(shown()).isEqualTo(addresses(held.subList(0, 11)));
        assertThat(rows().subList(1, 11)).isEqualTo(before);
        _click(more().getFirst());
        assertThat(shown()).isEqualTo(addresses(held));
    }

    @Test
    void whenMoreEndedMeanwhileThanAPageTheListBeginsAnew() {
        var held = new ArrayList<>(List.of(hold(leen)));
        open();

        IntStream.range(0, 7).forEach(_ -> held.addFirst(hold(jan)));
        MockVaadin.clientRoundtrip(false);

        assertThat(shown()).isEqualTo(addresses(held.subList(0, 5)));
        _click(more().getFirst());
        assertThat(shown()).isEqualTo(addresses(held));
    }

    @Test
    void anOpenRoundIsOfferedAndOneThatNeverBeganIsForgotten() {
        var round = gather(leen);
        open();
        assertThat(_get(Anchor.class, spec -> spec.withAttribute("data-testid", "round-go"))
                        .getHref())
                .endsWith(RoundPaths.round(slug, round));

        rounds.abandon(round, leen);
        MockVaadin.clientRoundtrip(false);

        assertThat(rows()).isEmpty();
        assertThat(all(Component.class, "round-go")).isEmpty();
        assertThat(all(Component.class, "rounds-empty")).hasSize(1);
    }

    @Test
    void aPageTakesAsManyQueriesForManyRoundsAsForOne() {
        hold(leen);
        var one = asked();
        IntStream.range(0, 9).forEach(_ -> hold(leen));

        assertThat(asked()).isEqualTo(one);
    }

    @Test
    void whoLedHowManyAndWhoNotYet() {
        hold(leen);
        hold(leen);
        hold(jan);
        rounds.abandon(gather(mieke), mieke);
        open();

        assertThat(led()).containsExactly("Jan Verlinden1 ronde", "Leen Verbeeck2 rondes", "Mieke Dierckxnog niet");

        hold(mieke);
        circle.endYesterday(community, leen);
        MockVaadin.clientRoundtrip(false);
        assertThat(led()).containsExactly("Jan Verlinden1 ronde", "Mieke Dierckx1 ronde");
    }

    @Test
    void beforeTheFirstRoundNobodyIsCounted() {
        rounds.abandon(gather(mieke), mieke);
        open();

        assertThat(all(Div.class, "led")).isEmpty();
        hold(jan);
        MockVaadin.clientRoundtrip(false);
        assertThat(led()).hasSize(3);
    }

    private RoundId gather(PersonId leader) {
        var round = rounds.open(community, new RoundPlan(null, new MethodKey("incident"), null, ""), leader);
        List.of(jan, leen, mieke).forEach(person -> {
            rounds.join(round, person);
            rounds.agree(round, person);
        });
        return round;
    }

    private RoundId hold(PersonId leader) {
        var round = gather(leader);
        rounds.begin(round, rounds.read(round).turn(), leader);
        rounds.end(round, rounds.read(round).turn(), leader);
        return round;
    }

    private void open() {
        signIn(jan.value());
        UI.getCurrent().navigate(CasePaths.all(slug));
    }

    private long asked() {
        var statistics = persistence.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        rounds.held(community, null, 10, jan);
        var asked = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return asked;
    }

    private List<String> addresses(List<RoundId> held) {
        return held.stream().map(round -> RoundPaths.round(slug, round)).toList();
    }

    private static List<String> shown() {
        return all(Anchor.class, "round-past").stream().map(Anchor::getHref).toList();
    }

    private static List<ListItem> rows() {
        return all(ListItem.class, "round-row");
    }

    private static List<Button> more() {
        return all(Button.class, "round-more-rounds");
    }

    private static List<String> led() {
        return all(ListItem.class, "led-row").stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private static <T extends Component> List<T> all(Class<T> type, String testId) {
        return _find(type, spec -> spec.withAttribute("data-testid", testId));
    }
}
