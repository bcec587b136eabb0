package org.leerkring.rounds.methods.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.rounds.Rate;
import org.leerkring.rounds.methods.Allowed;
import org.leerkring.rounds.methods.BringerPart;
import org.leerkring.rounds.methods.ContributionKind;
import org.leerkring.rounds.methods.Giver;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.rounds.methods.MethodPaths;
import org.leerkring.rounds.methods.Phase;
import org.leerkring.rounds.methods.Wording;

class MethodEditorTest extends MethodScreens {

    MethodKey copy;

    @BeforeEach
    void aCopy() {
        copy = methods.copy(INCIDENT, community, mieke);
        open(jan, MethodPaths.adapt(slug, copy));
    }

    @Test
    void savingWhatWasNotTouchedChangesNothing() {
        for (var phase = 0; phase < read(copy).phases().size(); phase++) {
            click("phase-open", phase);
        }

        click("method-save");

        assertThat(read(copy).version()).isEqualTo(1);
        assertThat(all("phase")).isNotEmpty();
    }

    @Test
    void everyAttributeComesBackAsItWasTyped() {
        click("phase-open", 6); // the last one: no later phase works on what is said in it
        _setValue(get(TextField.class, "phase-form-name"), "Feiten vragen");
        _setValue(get(TextArea.class, "phase-form-say-other"), "Facts only");
        _setValue(get(IntegerField.class, "phase-form-usual"), 8);
        choose("phase-form-bringer", 0, BringerPart.ANSWERS);
        choose("phase-form-kind", 1, ContributionKind.FEELING);
        _setValue(all(IntegerField.class, "phase-form-each").get(1), 4);
        click("allowed-remove", 0);

        click("method-save");

        assertThat(read(copy).phases().get(6))
                .returns("Feiten vragen", phase -> phase.name().nl())
                .returns("Evaluation and next step", phase -> phase.name().en())
                .returns("Facts only", phase -> phase.instructions().say().en())
                .returns(8, phase -> phase.minutes().usual())
                .returns(BringerPart.ANSWERS, Phase::bringer)
                .returns(List.of(new Allowed(ContributionKind.FEELING, Giver.EVERYONE, 4)), Phase::contributions);
        assertThat(text("method-facts")).contains("onze versie 2");
    }

    @Test
    void whatIsOnTheTableCanBeOnlyWhatWasRatedSo() {
        var socratic = methods.copy(new MethodKey("socratic"), community, mieke);
        open(jan, MethodPaths.adapt(slug, socratic));
        click("phase-open", 3);
        _setValue(get(CheckboxGroup.class, "phase-form-rated"), Set.of(Rate.COLD));
        click("phase-open", 4);
        _setValue(all(CheckboxGroup.class, "phase-form-rated").get(1), Set.of(Rate.KEEP));

        click("method-save");
        assertThat(texts("problem"))
                .containsExactly("Hier ligt alleen op tafel wat “hou ik” kreeg, maar in geen vroegere fase kon de"
                        + " inbrenger dat zo beoordelen.");
        _setValue(all(CheckboxGroup.class, "phase-form-rated").get(1), Set.of());
        click("method-save");

        assertThat(read(socratic).phases()).extracting(Phase::rated).contains(Set.of(Rate.COLD), atIndex(3));
        assertThat(read(socratic).phases().get(4).rated()).isEmpty();
        assertThat(texts("phase").get(3)).contains("Daarvan alleenkoud");
    }

    @Test
    void theBarAndTheSumFollowWhatIsTyped() {
        assertThat(text("method-total")).contains("60 minuten, net zo lang");

        click("phase-open", 0);
        _setValue(get(IntegerField.class, "phase-form-usual"), 8);

        assertThat(bar()).contains("\"minutes\":8");
        assertThat(text("method-total")).contains("63 minuten, 3 meer dan de 60");
        assertThat(texts("phase-open").getFirst()).isEqualTo("1. Terugblik · 8 min");
    }

    @Test
    void phasesAreMovedTakenAwayPutBackAndAdded() {
        click("phase-down", 0);
        assertThat(names()).startsWith("Casussen aanbieden", "Terugblik", "Kiezen");
        assertThat(text("phase-said")).contains("plaats 2");

        click("phase-up", 2);
        assertThat(names()).startsWith("Casussen aanbieden", "Kiezen", "Terugblik");

        click("phase-remove", 0);
        assertThat(names()).startsWith("Kiezen", "Terugblik");
        click("phase-undo");
        assertThat(names()).startsWith("Casussen aanbieden", "Kiezen", "Terugblik");

        click("phase-remove", 2);
        click("phase-add");
        _setValue(get(TextField.class, "phase-form-name"), "Dankwoord");
        click("method-save");

        assertThat(read(copy).phases())
                .extracting(phase -> phase.name().nl())
                .startsWith("Casussen aanbieden", "Kiezen", "Vragen stellen")
                .endsWith("Dankwoord")
                .hasSize(7);
        assertThat(read(copy).phases()).extracting(Phase::key).doesNotHaveDuplicates();
    }

    @Test
    void theFirstCannotGoUpNorTheLastDown() {
        var ups = all(Button.class, "phase-up");
        var downs = all(Button.class, "phase-down");

        assertThat(ups.getFirst().isEnabled()).isFalse();
        assertThat(ups.getLast().isEnabled()).isTrue();
        assertThat(downs.getFirst().isEnabled()).isTrue();
        assertThat(downs.getLast().isEnabled()).isFalse();
    }

    @Test
    void whatCannotBeLedIsSaidWhereItStandsAndNothingIsLost() {
        _setValue(get(TextField.class, "method-form-name"), "");
        _setValue(get(TextField.class, "method-form-name-other"), "");
        click("phase-open", 1);
        _setValue(get(IntegerField.class, "phase-form-least"), 12);
        assertThat(all("problem")).as("not before it is saved").isEmpty();

        click("method-save");

        assertThat(text("method-problems")).contains("Geef de methode een naam");
        assertThat(texts("phase-editor").get(1)).contains("lopen op");
        assertThat(text("method-refusal")).contains("Nog niet bewaard");
        assertThat(get(IntegerField.class, "phase-form-least").getValue()).isEqualTo(12);
        assertThat(read(copy).version()).isEqualTo(1);

        _setValue(get(TextField.class, "method-form-name"), "Vlug rondje");
        _setValue(get(IntegerField.class, "phase-form-least"), 5);
        assertThat(all("problem")).as("gone as soon as it is right").isEmpty();

        click("method-save");
        assertThat(read(copy).name()).isEqualTo(new Wording("Vlug rondje", ""));
    }

    @Test
    void whoIsOvertakenKeepsEveryWordAndSavesOnTop() {
        _setValue(get(TextField.class, "method-form-name"), "Traag rondje");

        methods.change(renamed(read(copy), "Vlug rondje"), community, mieke);
        assertThat(text("method-meanwhile")).contains("versie 2", "Wat jij typte staat er nog");
        assertThat(get(TextField.class, "method-form-name").getValue()).isEqualTo("Traag rondje");

        click("method-save");
        assertThat(read(copy)).returns("Vlug rondje", method -> method.name().nl());
        assertThat(get(TextField.class, "method-form-name").getValue()).isEqualTo("Traag rondje");

        click("meanwhile-on-top");
        assertThat(read(copy))
                .returns("Traag rondje", method -> method.name().nl())
                .returns(3, method -> method.version());
    }

    @Test
    void whenItIsArchivedMeanwhileWhatWasTypedStays() {
        _setValue(get(TextField.class, "method-form-name"), "Traag rondje");

        methods.archive(copy, community, mieke);
        assertThat(text("method-refusal")).contains("archiveerde");

        click("method-save");
        assertThat(text("method-refusal")).contains("archiveerde");
        assertThat(get(TextField.class, "method-form-name").getValue()).isEqualTo("Traag rondje");
    }

    @Test
    void whatWasTypedIsThereAgainForWhoTypedItOnly() {
        click("phase-remove", 0);
        _setValue(get(TextField.class, "method-form-name"), "Traag rondje");

        open(jan, MethodPaths.adapt(slug, copy));
        assertThat(all("method-draft")).hasSize(1);
        assertThat(get(TextField.class, "method-form-name").getValue()).isEqualTo("Traag rondje");
        assertThat(names()).startsWith("Casussen aanbieden");
        assertThat(read(copy).version()).isEqualTo(1);

        open(mieke, MethodPaths.adapt(slug, copy));
        assertThat(all("method-draft")).isEmpty();
        assertThat(get(TextField.class, "method-form-name").getValue()).contains("onze versie");
    }

    @Test
    void whoHadEnoughOfItBeginsAgain() {
        _setValue(get(TextField.class, "method-form-name"), "Traag rondje");
        open(jan, MethodPaths.adapt(slug, copy));

        click("method-draft-drop");
        assertThat(get(TextField.class, "method-form-name").getValue()).contains("onze versie");

        open(jan, MethodPaths.adapt(slug, copy));
        assertThat(all("method-draft")).isEmpty();
    }

    @Test
    void whatWasTypedOnAnOlderVersionSaysSoAndGoesOnTop() {
        _setValue(get(TextField.class, "method-form-name"), "Traag rondje");
        methods.change(renamed(read(copy), "Vlug rondje"), community, mieke);

        open(jan, MethodPaths.adapt(slug, copy));
        assertThat(text("method-meanwhile")).contains("versie 2");
        click("meanwhile-on-top");

        assertThat(read(copy)).returns("Traag rondje", method -> method.name().nl());
        open(jan, MethodPaths.adapt(slug, copy));
        assertThat(all("method-draft")).as("saved is no draft").isEmpty();
    }

    private static List<String> names() {
        return texts("phase-open").stream()
                .map(title -> title.replaceAll("^\\d+\\. | · \\d+ min$", ""))
                .toList();
    }

    private static String bar() {
        return String.valueOf(get(TimeBar.class, "time-bar").getElement().getPropertyRaw("phases"));
    }

    @SuppressWarnings("unchecked") // found by its id
    private static <E> void choose(String testId, int which, E value) {
        _setValue((Select<E>) all(Select.class, testId).get(which), value);
    }
}
