package org.leerkring.rounds.methods.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.rounds.methods.Wording;
import org.leerkring.rounds.methods.own.OwnMethods;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Two members of a community before the screens of its methods. */
@Import(Circle.class)
abstract class MethodScreens extends KaribuTest {

    static final MethodKey INCIDENT = new MethodKey("incident");

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    OwnMethods methods;

    CommunityId community;
    PersonId mieke;
    PersonId jan;
    String slug;

    @BeforeEach
    void twoMembers() {
        community = circle.found();
        mieke = circle.member(community, "Mieke Dierckx");
        jan = circle.member(community, "Jan Verlinden");
        slug = communities.enter(community, jan).community().slug();
    }

    Method read(MethodKey key) {
        return methods.read(key, community, mieke).orElseThrow();
    }

    List<Method> own() {
        return methods.all(community, mieke).stream()
                .filter(method -> method.key().namesOwn())
                .toList();
    }

    static Method renamed(Method method, String name) {
        return method.under(method.key(), new Wording(name, "")).numbered(method.version());
    }

    static void open(PersonId person, String path) {
        signIn(person.value());
        UI.getCurrent().navigate(""); // someone else's page is another page, also at the same address
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    static <C extends Component> C get(Class<C> type, String testId) {
        return _get(type, spec -> spec.withAttribute("data-testid", testId));
    }

    static <C extends Component> List<C> all(Class<C> type, String testId) {
        return _find(type, spec -> spec.withAttribute("data-testid", testId));
    }

    static List<Component> all(String testId) {
        return all(Component.class, testId).stream()
                .filter(found -> !(found instanceof Composite<?>)) // its root bears the same attribute
                .toList();
    }

    static void click(String testId) {
        _click(get(Button.class, testId));
    }

    static void click(String testId, int which) {
        _click(all(Button.class, testId).get(which));
    }

    static String text(String testId) {
        var found = all(testId);
        assertThat(found).hasSize(1);
        return found.getFirst().getElement().getTextRecursively();
    }

    static List<String> texts(String testId) {
        return all(testId).stream()
                .map(found -> found.getElement().getTextRecursively())
                .toList();
    }
}
