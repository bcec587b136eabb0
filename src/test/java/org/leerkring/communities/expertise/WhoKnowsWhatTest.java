package org.leerkring.communities.expertise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leerkring.communities.expertise.FindingGroup.KNOWS;
import static org.leerkring.communities.expertise.FindingGroup.OFFERS;
import static org.leerkring.communities.expertise.FindingGroup.PEOPLE;
import static org.leerkring.communities.expertise.FindingGroup.SEEKS;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.CommunityId;
import org.leerkring.networks.NetworkId;
import org.leerkring.people.ExpertiseKind;
import org.leerkring.people.PersonId;
import org.leerkring.people.Profiles;
import org.leerkring.today.Today;
import org.leerkring.today.WaitingItem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class WhoKnowsWhatTest {

    @Autowired
    Circle circle;

    @Autowired
    Profiles profiles;

    @Autowired
    WhoKnowsWhat map;

    @Autowired
    Today today;

    NetworkId network;
    CommunityId community;
    PersonId jan;
    PersonId mieke;

    @BeforeEach
    void miekeTellsWhatSheKnows() {
        network = circle.network();
        community = circle.found(network);
        jan = circle.member(community, "Jan Verlinden");
        mieke = circle.member(community, "Mieke Dierckx");
        profiles.add(mieke, ExpertiseKind.KNOWS, "Anderstalige nieuwkomers");
        profiles.add(mieke, ExpertiseKind.OFFERS, "een les over nieuwkomers");
        profiles.add(mieke, ExpertiseKind.SEEKS, "co-teaching");
    }

    @Test
    void groupsWhoKnowsWhoOffersAndWhoLooksForIt() {
        assertThat(map.search(jan, "nieuwkomer")).containsOnlyKeys(KNOWS, OFFERS);
        assertThat(map.search(jan, "coteaching")).isEmpty();
        assertThat(map.search(jan, "co-teaching")).containsOnlyKeys(SEEKS);
        assertThat(map.search(jan, " ")).isEmpty();
    }

    @Test
    void saysWhereSomeoneIsAndHowToReachThem() {
        assertThat(map.search(jan, "nieuwkomers").get(KNOWS).findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.person()).isEqualTo(mieke);
                    assertThat(found.name()).isEqualTo("Mieke Dierckx");
                    assertThat(found.email()).contains("@");
                    assertThat(found.slug()).isNotNull();
                    assertThat(found.texts())
                            .singleElement()
                            .extracting(FoundText::pieces)
                            .asList()
                            .hasSize(2);
                });
    }

    @Test
    void findsPeopleByNameTooAlsoWhoToldNothing() {
        var silent = circle.member(community, "Stille Waters");

        assertThat(people(map.search(jan, "mieke").get(PEOPLE).findings())).containsExactly(mieke);
        assertThat(people(map.search(jan, "waters").get(PEOPLE).findings())).containsExactly(silent);
        assertThat(map.search(jan, "verlinden")).as("oneself").isEmpty();
    }

    @Test
    void someoneElsewhereInTheNetworkIsFoundOnlyWhenTheyOpenedIt() {
        var elsewhere = circle.member(circle.found(network), "Els Elders");
        profiles.add(elsewhere, ExpertiseKind.KNOWS, "nieuwkomers op het platteland");
        assertThat(whoKnows("nieuwkomers")).containsExactly(mieke);

        profiles.open(elsewhere, true);
        assertThat(whoKnows("nieuwkomers")).containsExactly(mieke, elsewhere);
        assertThat(map.search(jan, "elders")).containsOnlyKeys(PEOPLE);
        assertThat(map.search(jan, "platteland").get(KNOWS).findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.email())
                            .as("a mail address is for one's own communities")
                            .isNull();
                    assertThat(found.slug()).isNull();
                    assertThat(found.community()).isNotBlank();
                });

        profiles.open(elsewhere, false);
        assertThat(whoKnows("nieuwkomers")).containsExactly(mieke);
    }

    @Test
    void anotherNetworkIsAnotherWorld() {
        var other = circle.member(circle.found(), "Ander Netwerk");
        profiles.open(mieke, true);

        assertThat(map.search(other, "nieuwkomers")).isEmpty();
    }

    @Test
    void whoIsInNoCommunityTodayFindsNobody() {
        profiles.open(mieke, true);
        var former = circle.formerMember(community, "Fons Vroeger");

        for (var outsider :
                List.of(circle.stranger("Vera Vreemd"), former, circle.coordinator(), circle.administrator())) {
            assertThat(map.search(outsider, "nieuwkomers")).isEmpty();
            assertThat(map.search(outsider, "mieke")).isEmpty();
            assertThat(map.suggestions(outsider)).isEmpty();
        }
    }

    @Test
    void whoLeftIsNoLongerFound() {
        var former = circle.formerMember(community, "Fons Vroeger");
        profiles.add(former, ExpertiseKind.KNOWS, "nieuwkomers van vroeger");
        profiles.open(former, true);

        assertThat(map.search(jan, "vroeger")).isEmpty();
    }

    @Test
    void manyComePageByPageAndEachOnce() {
        for (var other = 0; other < WhoKnowsWhat.PAGE; other++) {
            profiles.add(circle.member(community, "Lid"), ExpertiseKind.KNOWS, "nieuwkomers");
        }
        var first = map.search(jan, "nieuwkomers").get(KNOWS);
        assertThat(first.findings()).hasSize(WhoKnowsWhat.PAGE);
        assertThat(first.more()).isTrue();

        var second = map.after(first.findings().getLast().person(), jan, "nieuwkomers", KNOWS);

        assertThat(second.more()).isFalse();
        var all = new HashSet<>(people(first.findings()));
        all.addAll(people(second.findings()));
        assertThat(all).hasSize(WhoKnowsWhat.PAGE + 1);
        assertThat(second.findings()).hasSize(1);
    }

    @Test
    void suggestsWhatIsToldMostInOnesCommunities() {
        profiles.add(circle.member(community, "Ook Een"), ExpertiseKind.OFFERS, "anderstalige nieuwkomers");

        assertThat(map.suggestions(jan)).containsExactly("anderstalige nieuwkomers", "een les over nieuwkomers");
    }

    @Test
    void suggestsNamesWithTheirCapitals() {
        profiles.add(circle.member(community, "Bo Brits"), ExpertiseKind.KNOWS, "lessen Engels");

        assertThat(map.suggestions(jan)).contains("lessen Engels");
    }

    @Test
    void whoToldNothingYetIsAskedTo() {
        assertThat(today.waitingFor(jan)).extracting(WaitingItem::title).contains("Vertel wat je weet en kan");
        assertThat(today.waitingFor(mieke)).extracting(WaitingItem::title).doesNotContain("Vertel wat je weet en kan");
        assertThat(today.waitingFor(circle.stranger("Vera Vreemd"))).isEmpty();
    }

    private List<PersonId> whoKnows(String text) {
        return people(map.search(jan, text).get(KNOWS).findings());
    }

    private static List<PersonId> people(Collection<Finding> findings) {
        return findings.stream().map(Finding::person).toList();
    }
}
