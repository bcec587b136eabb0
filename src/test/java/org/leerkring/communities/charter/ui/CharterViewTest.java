package org.leerkring.communities.charter.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityRegister;
import org.leerkring.communities.Stage;
import org.leerkring.communities.charter.CharterPart;
import org.leerkring.communities.charter.CharterPaths;
import org.leerkring.communities.charter.CharterText;
import org.leerkring.communities.charter.Charters;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class CharterViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    CommunityRegister register;

    @Autowired
    Charters charters;

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

    @Test
    void aNewCommunityBeginsFromAProposal() {
        open(jan, CharterPaths.page(slug));
        assertThat(all("charter-empty")).hasSize(1);

        UI.getCurrent().navigate(CharterPaths.write(slug));
        assertThat(field(CharterPart.PROMISES).getValue()).contains("We komen elke keer");
        _setValue(field(CharterPart.LEARNING), "Zorg");
        click("charter-save");

        assertThat(text("charter-learning")).contains("Zorg");
        assertThat(text("charter-facts")).contains("Versie 1", "Jan Verlinden");
        assertThat(charters.standing(community, mieke).number()).isEqualTo(1);
    }

    @Test
    void showsWhoAgreesAndAsksTheOneWhoDoesNotYet() {
        charters.write(community, words("Zorg"), 0, mieke);
        open(jan, CharterPaths.page(slug));
        assertThat(texts("charter-agreed")).containsExactly("Mieke Dierckxakkoord");
        assertThat(texts("charter-not-yet")).containsExactly("Jan Verlindennog niet");

        click("charter-agree");

        assertThat(all("charter-agreed")).hasSize(2);
        assertThat(all("charter-not-yet")).isEmpty();
        assertThat(all("charter-agree")).isEmpty();
    }

    @Test
    void whatOthersAgreeToIsSeenAtOnceAndANewerVersionWaits() {
        charters.write(community, words("Zorg"), 0, mieke);
        open(jan, CharterPaths.page(slug));

        var tom = circle.member(community, "Tom Baeten");
        charters.agree(community, 1, tom);
        assertThat(texts("charter-agreed")).hasSize(2);

        charters.write(community, words("Talent"), 1, mieke);
        assertThat(text("charter-learning"))
                .as("what is read stays where it is")
                .contains("Zorg");
        assertThat(text("charter-newer")).contains("Mieke Dierckx");

        click("charter-show-newer");
        assertThat(text("charter-learning")).contains("Talent");
        assertThat(all("charter-agree")).hasSize(1);
    }

    @Test
    void whoIsOvertakenWhileWritingKeepsEveryWordAndSavesOnTop() {
        charters.write(community, words("Zorg"), 0, mieke);
        open(jan, CharterPaths.write(slug));
        _setValue(field(CharterPart.LEARNING), "Zorg en beleid");

        charters.write(
                community,
                new CharterText(Map.of(CharterPart.LEARNING, "Talent", CharterPart.TASK, "Intervisie")),
                1,
                mieke);
        assertThat(text("charter-overtaken")).contains("Mieke Dierckx", "versie 2");
        assertThat(field(CharterPart.LEARNING).getValue()).isEqualTo("Zorg en beleid");

        click("charter-save");
        assertThat(text("charter-refusal")).contains("Jouw tekst staat er nog");
        assertThat(text("charter-differences")).contains("Talent", "Zorg en beleid");
        assertThat(charters.standing(community, jan).number()).isEqualTo(2);
        assertThat(field(CharterPart.TASK).getValue())
                .as("what Jan did not touch follows Mieke")
                .isEqualTo("Intervisie");

        click("charter-save");
        assertThat(charters.version(community, 3, jan))
                .get()
                .returns("Zorg en beleid", version -> version.text().of(CharterPart.LEARNING))
                .returns("Intervisie", version -> version.text().of(CharterPart.TASK));
    }

    @Test
    void whatIsTooLongIsRefusedAndStays() {
        open(jan, CharterPaths.write(slug));
        var tooLong = "x".repeat(CharterText.MOST + 1);
        _setValue(field(CharterPart.TASK), tooLong);

        click("charter-save");

        assertThat(text("charter-refusal")).contains("4.001");
        assertThat(field(CharterPart.TASK).getValue()).isEqualTo(tooLong);
        assertThat(charters.standing(community, jan).current()).isNull();
    }

    @Test
    @SuppressWarnings("unchecked") // found by its id
    void anyTwoVersionsCanBeLaidSideBySide() {
        charters.write(community, words("Zorg"), 0, mieke);
        charters.write(community, words("Talent"), 1, jan);
        charters.write(community, words("Talent en beleid"), 2, jan);

        open(jan, CharterPaths.differences(slug, 1, 3));
        assertThat(all("charter-version")).hasSize(3);
        assertThat(text("charter-differences")).contains("Zorg", "Talent en beleid");

        _setValue((Select<Integer>) _get(Select.class, spec -> spec.withAttribute("data-testid", "charter-from")), 2);
        assertThat(text("charter-differences")).contains(" en beleid").doesNotContain("Zorg");
    }

    @Test
    void aVersionThatIsNotThereIsNoTrouble() {
        charters.write(community, words("Zorg"), 0, mieke);
        charters.write(community, words("Talent"), 1, jan);

        open(jan, CharterPaths.versions(slug) + "?van=0&tot=99");
        assertThat(all("charter-differences")).isEmpty();
        assertThat(all("charter-version")).hasSize(2);
    }

    @Test
    void aClosedCommunityKeepsItsCharterAsItIs() {
        charters.write(community, words("Zorg"), 0, mieke);
        register.moveTo(community, Stage.CLOSED, circle.coordinator());

        open(jan, CharterPaths.write(slug));

        assertThat(text("charter-learning")).contains("Zorg");
        assertThat(all("charter-save")).isEmpty();
        assertThat(all("charter-change")).isEmpty();
        assertThat(all("charter-agree")).isEmpty();
    }

    @Test
    void isNotThereForWhoeverIsNotInTheCommunity() {
        charters.write(community, words("Zorg"), 0, mieke);
        for (var other : new PersonId[] {
            circle.stranger("Vera Vreemd"),
            circle.formerMember(community, "Fons Vroeger"),
            circle.coordinator(),
            circle.administrator()
        }) {
            for (var page :
                    new String[] {CharterPaths.page(slug), CharterPaths.write(slug), CharterPaths.versions(slug)}) {
                open(other, page);
                assertThat(all("not-found")).as(page).hasSize(1);
                assertThat(all("charter-paper")).isEmpty();
            }
        }
    }

    private void open(PersonId person, String path) {
        signIn(person.value());
        var location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static CharterText words(String learning) {
        return new CharterText(Map.of(CharterPart.LEARNING, learning));
    }

    private static TextArea field(CharterPart part) {
        return _get(TextArea.class, spec -> spec.withAttribute("data-testid", "charter-write-" + part.key()));
    }

    private static void click(String testId) {
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", testId)));
    }

    private static List<Component> all(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static String text(String testId) {
        return _get(Component.class, spec -> spec.withAttribute("data-testid", testId))
                .getElement()
                .getTextRecursively();
    }

    private static List<String> texts(String testId) {
        return all(testId).stream()
                .map(found -> found.getElement().getTextRecursively())
                .toList();
    }
}
