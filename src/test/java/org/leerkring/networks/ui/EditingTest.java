package org.leerkring.networks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.networks.Coordination;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.NetworkPaths;
import org.leerkring.networks.NetworkSettings;
import org.leerkring.networks.Networks;
import org.leerkring.networks.SchoolDetails;
import org.leerkring.networks.Schools;
import org.leerkring.networks.days.NetworkDays;
import org.leerkring.networks.days.SchoolYears;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Typing into the forms of a network: refused, too late, or kept. */
@Import(Circle.class)
class EditingTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Networks networks;

    @Autowired
    Schools schools;

    @Autowired
    NetworkDays days;

    @Autowired
    SchoolYears years;

    @Autowired
    Coordination coordination;

    NetworkId network;

    @BeforeEach
    void aCoordinatorIsSignedIn() {
        network = circle.network();
        signIn(circle.coordinator().value());
    }

    @Test
    void settingsAreKept() {
        open("instellingen");
        _setValue(number("settings-mostMembers"), 18);
        click("settings-save");

        assertThat(networks.settings(network).mostMembers()).isEqualTo(18);
        assertThat(found("refusal")).isEmpty();
    }

    @Test
    void aRefusalStandsAtTheFieldAndKeepsWhatWasTyped() {
        open("instellingen");
        _setValue(text("settings-name"), "Netwerk Zuid");
        _setValue(number("settings-mostMembers"), 1);
        click("settings-save");

        assertThat(number("settings-mostMembers").isInvalid()).isTrue();
        assertThat(number("settings-mostMembers").getErrorMessage())
                .contains("2")
                .contains("100");
        assertThat(text("settings-name").getValue()).isEqualTo("Netwerk Zuid");
        assertThat(networks.settings(network).name()).isNotEqualTo("Netwerk Zuid");

        _setValue(number("settings-mostMembers"), 18);
        click("settings-save");
        assertThat(networks.settings(network).name()).isEqualTo("Netwerk Zuid");
    }

    @Test
    void whoComesSecondSeesBothValuesAndCanSaveAgain() {
        open("instellingen");
        _setValue(number("settings-mostMembers"), 18);
        somebodyElseChanges(15, 90);
        click("settings-save");

        assertThat(number("settings-mostMembers").getValue())
                .as("typed here, so kept")
                .isEqualTo(18);
        assertThat(number("settings-dormantAfterDays").getValue())
                .as("not touched here, so the other's")
                .isEqualTo(90);
        assertThat(found("difference"))
                .extracting(line -> line.getElement().getTextRecursively())
                .anySatisfy(line -> assertThat(line).contains("15").contains("18"))
                .anySatisfy(line -> assertThat(line).contains("90"));
        assertThat(networks.settings(network).mostMembers()).isEqualTo(15);

        click("settings-save");
        assertThat(networks.settings(network).mostMembers()).isEqualTo(18);
        assertThat(networks.settings(network).dormantAfterDays()).isEqualTo(90);
    }

    @Test
    void orTakesTheValueOfTheOther() {
        open("instellingen");
        _setValue(number("settings-mostMembers"), 18);
        somebodyElseChanges(15, 60);
        click("settings-save");
        click("take-over");
        click("settings-save");

        assertThat(networks.settings(network).mostMembers()).isEqualTo(15);
    }

    @Test
    void aSchoolIsAddedAndARefusalLeavesTheDialogOpen() {
        open("scholen");
        click("school-add");
        _setValue(text("school-number"), "1");
        _setValue(text("school-name"), "De Beuk");
        click("school-save");
        assertThat(text("school-number").isInvalid()).as("the number is taken").isTrue();
        assertThat(text("school-name").getValue()).isEqualTo("De Beuk");

        _setValue(text("school-number"), "2");
        click("school-save");

        assertThat(found("school-dialog")).isEmpty();
        assertThat(found("school")).hasSize(2);
        assertThat(schools.count(network)).isEqualTo(2);
    }

    @Test
    void aSchoolThatChangedMeanwhileShowsWhatIsDifferent() {
        open("scholen");
        click("school-open");
        _setValue(text("school-municipality"), "Mol");
        var linde = schools.page(network, "", null, 1, circle.coordinator()).getFirst();
        schools.change(linde.id(), inMunicipality(linde.details(), "Olen"), linde.number(), circle.coordinator());
        click("school-save");

        assertThat(found("difference")).singleElement().satisfies(line -> assertThat(
                        line.getElement().getTextRecursively())
                .contains("Olen")
                .contains("Mol"));
        click("school-save");
        assertThat(schools.all(network, circle.coordinator()).get("1"))
                .isEqualTo(inMunicipality(linde.details(), "Mol"));
    }

    @Test
    void searchingNarrowsTheList() {
        open("scholen");
        _setValue(text("schools-search"), "nergens");
        assertThat(found("school")).isEmpty();
        assertThat(found("empty")).hasSize(1);
        _setValue(text("schools-search"), "lind");
        assertThat(found("school")).hasSize(1);
    }

    @Test
    void aDayIsPlannedRemovedAndBroughtBack() {
        open("kalender");
        click("day-add");
        click("day-save");
        assertThat(text("day-title").isInvalid() || date("day-fromDate").isInvalid())
                .isTrue();
        _setValue(text("day-title"), "Vormingsdag");
        _setValue(date("day-fromDate"), LocalDate.now().plusDays(20));
        click("day-save");
        assertThat(found("day")).hasSize(1);

        click("day-open");
        click("day-remove");
        assertThat(found("day")).isEmpty();
        click("undo");
        assertThat(found("day")).hasSize(1);
        assertThat(days.of(network, LocalDate.now(), LocalDate.now().plusDays(30)))
                .hasSize(1);
    }

    @Test
    void theNextSchoolYearIsSuggestedInTwoSemesters() {
        open("kalender");
        click("year-add");
        click("year-save");
        click("year-add");
        click("year-save");

        assertThat(years.of(network))
                .hasSize(2)
                .allSatisfy(year -> assertThat(year.details().semesters()).hasSize(2));
    }

    @Test
    void anAdministratorAppointsDismissesAndTakesThatBack() {
        signIn(circle.administrator().value());
        open("coordinatoren");
        _setValue(text("appoint-email"), "geen adres");
        click("appoint-send");
        assertThat(text("appoint-email").isInvalid()).isTrue();

        _setValue(text("appoint-email"), NetworkId.fresh().value() + "@voorbeeld.be");
        click("appoint-send");
        assertThat(text("appoint-name").isInvalid())
                .as("nobody has this address yet")
                .isTrue();

        _setValue(text("appoint-name"), "An Claes");
        click("appoint-send");
        assertThat(found("coordinator")).hasSize(2);

        _click((Button) found("coordinator-dismiss").getFirst());
        assertThat(coordination.of(network, circle.administrator())).hasSize(1);
        click("undo");
        assertThat(coordination.of(network, circle.administrator())).hasSize(2);
    }

    private void somebodyElseChanges(int mostMembers, int dormantAfterDays) {
        var now = networks.settings(network, circle.coordinator());
        var settings = now.settings();
        networks.change(
                network,
                new NetworkSettings(
                        settings.name(),
                        settings.participantsPerSchool(),
                        settings.schoolsPerCommunity(),
                        mostMembers,
                        settings.norms(),
                        settings.yearsKept(),
                        dormantAfterDays,
                        settings.roundDays(),
                        settings.languages(),
                        settings.coachedSessions(),
                        settings.leaverPosts(),
                        settings.kinds()),
                now.number(),
                circle.coordinator());
    }

    private static SchoolDetails inMunicipality(SchoolDetails school, String municipality) {
        return new SchoolDetails(
                school.number(), school.name(), school.level(), municipality, school.region(), school.group());
    }

    private void open(String page) {
        UI.getCurrent().navigate(NetworkPaths.page(network, page));
    }

    private static List<Component> found(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static void click(String testId) {
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", testId)));
    }

    private static TextField text(String testId) {
        return _get(TextField.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static IntegerField number(String testId) {
        return _get(IntegerField.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static DatePicker date(String testId) {
        return _get(DatePicker.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
