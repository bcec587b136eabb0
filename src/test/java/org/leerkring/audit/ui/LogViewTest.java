package org.leerkring.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.audit.Act;
import org.leerkring.audit.Audit;
import org.leerkring.audit.AuditLog;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class LogViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Audit audit;

    @Autowired
    AuditLog log;

    @Test
    void showsOnesOwnDeedsWithTheirNames() {
        var network = circle.network();
        var community = circle.found(network);
        var jan = circle.member(community, "Jan Verlinden");
        var name = communities.enter(community, jan).community().name();
        audit.done(new Act(Deed.CHARTER_AGREED, jan.value(), community.value(), network.value()));
        audit.done(new Act(Deed.CHARTER_AGREED, circle.coordinator().value(), community.value(), network.value()));

        open(jan, "logboek");

        assertThat(lines())
                .singleElement()
                .asString()
                .contains("Jan Verlinden", "Ging akkoord met een startdocument", name, "gedaan");
        assertThat(all("log-scope")).isEmpty();
    }

    @Test
    void anAdministratorMayLookAtEverything() {
        var jan = circle.stranger("Jan Verlinden");
        audit.done(new Act(Deed.CHARTER_AGREED, jan.value(), null, null));
        open(circle.administrator(), "logboek");
        assertThat(lines()).noneMatch(line -> line.contains("Jan Verlinden"));

        choose("log-scope");

        assertThat(lines()).first().asString().contains("Jan Verlinden");
    }

    @Test
    void refusalsCanBeLookedAtAlone() {
        var jan = circle.stranger("Jan Verlinden");
        audit.done(new Act(Deed.CHARTER_AGREED, jan.value(), null, null));
        audit.refused(new Act(Deed.NETWORK_FOUNDED, jan.value(), null, null));
        await().until(() -> log.own(jan.value(), null).size() == 2);
        open(jan, "logboek");
        assertThat(lines()).hasSize(2);

        choose("log-filter");

        assertThat(lines()).singleElement().asString().contains("geweigerd");
    }

    @Test
    void theLogOfANetworkIsForItsCoordinatorsAndAdministrators() {
        var network = circle.network();
        circle.found(network);

        for (var reader : List.of(circle.coordinator(), circle.administrator())) {
            open(reader, "netwerken/" + network.value() + "/logboek");
            assertThat(lines()).first().asString().contains("Coördinator", "Richtte een kring op");
        }

        open(circle.stranger("Vera Vreemd"), "netwerken/" + network.value() + "/logboek");
        assertThat(all("not-found")).hasSize(1);
        assertThat(lines()).isEmpty();
    }

    @Test
    void whatIsNoNetworkIsNotThere() {
        open(circle.coordinator(), "netwerken/geen/logboek");

        assertThat(all("not-found")).hasSize(1);
    }

    private static void open(PersonId person, String path) {
        signIn(person.value());
        UI.getCurrent().navigate(""); // the same address twice would be no navigation
        UI.getCurrent().navigate(path);
    }

    private static List<Component> all(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static List<String> lines() {
        return all("log-line").stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked") // found by its id
    private static void choose(String testId) {
        _setValue(
                (RadioButtonGroup<Boolean>)
                        _get(RadioButtonGroup.class, spec -> spec.withAttribute("data-testid", testId)),
                true);
    }
}
