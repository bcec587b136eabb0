package org.leerkring.networks.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.communities.Circle;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.NetworkPaths;
import org.leerkring.networks.Schools;
import org.leerkring.networks.schoollist.ImportRead;
import org.leerkring.networks.schoollist.Lists;
import org.leerkring.networks.schoollist.SchoolImports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(Circle.class)
class SchoolImportViewTest extends KaribuTest {

    @Autowired
    Circle circle;

    @Autowired
    Schools schools;

    @Autowired
    SchoolImports imports;

    NetworkId network;

    @BeforeEach
    void aCoordinatorIsSignedIn() {
        network = circle.network();
        signIn(circle.coordinator().value());
    }

    @Test
    void aProposalShowsSomeRowsAtATimeByWhatTheyDo() throws IOException {
        upload(Lists.csv(120, "") + ";Zonder nummer\r\n");
        open();

        assertThat(found("proposed")).as("what is refused comes first").hasSize(1);
        click("outcome-created");
        assertThat(found("proposed")).hasSize(50);
        click("import-more");
        click("import-more");
        assertThat(found("proposed")).hasSize(120);
        assertThat(_get(Button.class, spec -> spec.withAttribute("data-testid", "outcome-changed"))
                        .isEnabled())
                .isFalse();
    }

    @Test
    void confirmingTakesTheSchoolsInAndSaysHowMany() throws IOException {
        upload(Lists.csv(120, ""));
        open();
        click("import-confirm");
        settled(ImportRead.Stage.DONE);
        MockVaadin.clientRoundtrip(false);

        assertThat(found("import-done")).singleElement().satisfies(done -> assertThat(
                        done.getElement().getTextRecursively())
                .contains("120"));
        assertThat(schools.count(network)).isEqualTo(121);
        click("import-another");
        assertThat(found("import-upload")).hasSize(1);
    }

    @Test
    void whatIsUnderWayIsStillThereWhenOneComesBack() throws IOException {
        upload(Lists.csv(3, ""));
        open();
        UI.getCurrent().navigate(NetworkPaths.page(network, "scholen"));
        open();

        assertThat(found("import-proposal")).isNotEmpty();
    }

    @Test
    void whatCannotBeReadSaysWhyAndAsksForAnother() throws IOException {
        upload("%PDF-1.7 geen lijst");
        open();

        assertThat(found("import-refusal"))
                .singleElement()
                .satisfies(why -> assertThat(why.getElement().getText()).contains("CSV"));
        assertThat(found("import-upload")).hasSize(1);
    }

    private void upload(String text) throws IOException {
        imports.receive(
                network, "lijst.csv", Lists.stream(text.getBytes(StandardCharsets.UTF_8)), circle.coordinator());
        await().until(() -> imports.of(network, circle.coordinator())
                .filter(now -> !now.isBusy())
                .isPresent());
    }

    private void settled(ImportRead.Stage stage) {
        await().until(() -> imports.of(network, circle.coordinator())
                .filter(now -> now.stage() == stage)
                .isPresent());
    }

    private void open() {
        UI.getCurrent().navigate(NetworkPaths.page(network, SchoolImportView.PAGE));
    }

    private static List<Component> found(String testId) {
        return _find(Component.class, spec -> spec.withAttribute("data-testid", testId));
    }

    private static void click(String testId) {
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", testId)));
    }
}
