package org.leerkring.networks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.NetworkPaths;
import org.leerkring.networks.Networks;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Who sees which page of a network, and what they can do there. */
@Import(Circle.class)
class NetworkPagesTest extends KaribuTest {

    /** What stands on each page for whoever may see it. */
    private static final Map<String, String> SEEN = Map.of(
            "", "network-facts",
            "scholen", "school",
            "instellingen", "settings-name",
            "kalender", "empty",
            "coordinatoren", "coordinator");

    /** What a coordinator can do on each page. */
    private static final Map<String, String> ACTS = Map.of(
            "", "network-log",
            "scholen", "school-add",
            "instellingen", "settings-save",
            "kalender", "day-add",
            "scholen/import", "import-upload");

    @Autowired
    Circle circle;

    @Autowired
    Networks networks;

    static Stream<Arguments> pages() {
        return Stream.of("", "scholen", "instellingen", "kalender", "coordinatoren", "scholen/import")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aCoordinatorSeesEveryPageAndCanActOnIt(String page) {
        open(circle.coordinator(), circle.network(), page);

        assertThat(found("not-found")).isEmpty();
        assertThat(found("tab-instellingen")).hasSize(1);
        if (SEEN.containsKey(page)) {
            assertThat(found(SEEN.getOrDefault(page, ""))).isNotEmpty();
        }
        if (ACTS.containsKey(page)) {
            assertThat(found(ACTS.getOrDefault(page, ""))).hasSize(1);
        }
        assertThat(found("appoint-send")).as("appointing is for administrators").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void anAdministratorSeesThemWithoutWhatCoordinatorsDo(String page) {
        open(circle.administrator(), circle.network(), page);

        if (SEEN.containsKey(page)) {
            assertThat(found(SEEN.getOrDefault(page, ""))).isNotEmpty();
        } else {
            assertThat(found("not-found")).hasSize(1);
        }
        assertThat(ACTS.values().stream().flatMap(act -> found(act).stream())).isEmpty();
        assertThat(found("appoint-send")).hasSize(page.equals("coordinatoren") ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void forAMemberAStrangerAndACoordinatorElsewhereThereIsNoSuchPage(String page) {
        var network = circle.network();
        var elsewhere = circle.stranger("Griet Elders");
        networks.appoint(circle.network(), elsewhere, circle.administrator());

        for (var person : List.of(
                circle.member(circle.found(network), "Jan Verlinden"), circle.stranger("Vera Vreemd"), elsewhere)) {
            open(person, network, page);
            assertThat(found("not-found")).hasSize(1);
            assertThat(found("tab-instellingen"))
                    .as("nor the name of the network")
                    .isEmpty();
        }
    }

    @Test
    void anAddressThatNamesNoNetworkIsNotThere() {
        signIn(circle.administrator().value());
        UI.getCurrent().navigate("netwerken/geen-nummer/scholen");
        assertThat(found("not-found")).hasSize(1);
        UI.getCurrent().navigate(NetworkPaths.network(NetworkId.fresh()));
        assertThat(found("not-found")).hasSize(1);
    }

    @Test
    void whoCoordinatesOneNetworkComesStraightThere() {
        var person = circle.stranger("Griet Claes");
        networks.appoint(circle.network(), person, circle.administrator());
        signIn(person.value());

        UI.getCurrent().navigate(NetworkPaths.ALL);

        assertThat(found("network-facts")).hasSize(1);
    }

    @Test
    void whoCoordinatesTwoChoosesAndCannotFoundAnother() {
        var person = circle.stranger("Griet Claes");
        networks.appoint(circle.network(), person, circle.administrator());
        networks.appoint(circle.network(), person, circle.administrator());
        signIn(person.value());

        UI.getCurrent().navigate(NetworkPaths.ALL);

        assertThat(found("network-card")).hasSize(2);
        assertThat(found("found-send")).isEmpty();
    }

    @Test
    void theListOfNetworksIsNotThereForAMember() {
        signIn(circle.member(circle.found(), "Jan Verlinden").value());
        UI.getCurrent().navigate(NetworkPaths.ALL);
        assertThat(found("not-found")).hasSize(1);
    }

    @Test
    void aFreshNetworkSaysWhatToDoFirst() {
        var network = networks.found("Netwerk Hageland", circle.administrator());
        open(circle.administrator(), network, "");

        assertThat(found("step")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(_get(Component.class, spec -> spec.withAttribute("data-testid", "first-steps"))
                        .getElement()
                        .getTextRecursively())
                .doesNotContain("klaar");
    }

    private static List<Component> found(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static void open(PersonId person, NetworkId network, String page) {
        signIn(person.value());
        UI.getCurrent().navigate(NetworkPaths.page(network, page));
    }
}
