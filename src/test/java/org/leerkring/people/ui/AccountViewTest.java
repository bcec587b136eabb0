package org.leerkring.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.KaribuTest;
import org.leerkring.people.AccountPart;
import org.leerkring.people.ExpertiseKind;
import org.leerkring.people.Languages;
import org.leerkring.people.Look;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.people.Profile;
import org.leerkring.people.Profiles;
import org.leerkring.people.signin.Devices;
import org.leerkring.people.signin.SignIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Import(AccountViewTest.OfAnotherModule.class)
class AccountViewTest extends KaribuTest {

    @Autowired
    People people;

    @Autowired
    Profiles profiles;

    @Autowired
    Devices devices;

    @Autowired
    SignIn signIn;

    String address = "an." + UUID.randomUUID() + "@school.example";
    PersonId an;

    @BeforeEach
    void openAccount() {
        an = people.register("An Peeters", address, Languages.DUTCH);
        signIn.enter(an, new MockHttpServletRequest(), new MockHttpServletResponse());
        signIn(an.value());
        UI.getCurrent().navigate("me");
    }

    @Test
    void showsWhoYouAre() {
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam")).getValue())
                .isEqualTo("An Peeters");
        assertThat(_get(Component.class, spec -> spec.withAttribute("data-testid", "account-facts"))
                        .getElement()
                        .getText())
                .contains(address);
    }

    @Test
    void keepsANewNameAndWork() {
        save("An Peeters-Maes", "directeur");

        assertThat(profiles.profile(an))
                .isEqualTo(new Profile("An Peeters-Maes", "directeur", ZoneId.of("Europe/Brussels")));
        assertThat(answer()).isEqualTo("Bewaard.");

        save("An Peeters", "directeur");
        assertThat(profiles.profile(an).name()).as("once more on the same page").isEqualTo("An Peeters");
    }

    @Test
    void whatIsRefusedStaysTyped() {
        save(" ", "leerlingenbegeleider");

        assertThat(answer()).isEqualTo("Een naam telt 1 tot 120 tekens.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Wat je doet")).getValue())
                .isEqualTo("leerlingenbegeleider");
        assertThat(profiles.profile(an).name()).isEqualTo("An Peeters");
    }

    @Test
    void aChangeOnAnotherPageMeanwhileIsNotOverwritten() {
        profiles.change(an, profiles.profile(an), new Profile("An Maes", "", ZoneId.of("Europe/Brussels")));

        save("An Peeters", "directeur");

        assertThat(answer()).contains("op een andere pagina");
        assertThat(profiles.profile(an).name()).isEqualTo("An Maes");
    }

    @Test
    void tellsWhatYouKnowWordByWord() {
        var knows = _get(TextField.class, spec -> spec.withAttribute("data-testid", "expertise-knows"));
        var add = _get(Button.class, spec -> spec.withAttribute("data-testid", "expertise-add-knows"));
        _setValue(knows, "co-teaching");
        _click(add);
        _setValue(knows, "x".repeat(81));
        _click(add);

        assertThat(profiles.expertise(an).of(ExpertiseKind.KNOWS)).containsExactly("co-teaching");
        assertThat(knows.isInvalid()).isTrue();
        assertThat(knows.getValue()).hasSize(81);

        _click(_get(NativeButton.class, spec -> spec.withAttribute("data-testid", "expertise-remove")));
        assertThat(profiles.expertise(an).isEmpty()).isTrue();
    }

    @Test
    void opensWhatYouKnowToYourNetwork() {
        _setValue(_get(Checkbox.class), true);

        assertThat(profiles.expertise(an).open()).isTrue();
    }

    @Test
    void aDeviceThatSaysNothingHasAProperName() {
        assertThat(_get(Span.class, spec -> spec.withClasses("lk-device-name")).getText())
                .isEqualTo("Een onbekend toestel");
    }

    private static void save(String name, String work) {
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam")), name);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Wat je doet")), work);
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "profile-save")));
    }

    private static String answer() {
        return _get(Component.class, spec -> spec.withAttribute("data-testid", "profile-answer"))
                .getElement()
                .getText();
    }

    @Test
    void speaksAnotherLanguageAsSoonAsItIsChosen() {
        _setValue(AccountViewTest.<Locale>choice("Taal"), Languages.ENGLISH);

        assertThat(people.find(an)).get().returns(Languages.ENGLISH, PersonCard::language);
    }

    @Test
    void dressesAsSoonAsALookIsChosen() {
        _setValue(AccountViewTest.<Look>choice("Uitzicht"), Look.DARK);

        assertThat(people.find(an)).get().returns(Look.DARK, PersonCard::look);
    }

    @Test
    void showsWhatOtherModulesAddForThisPerson() {
        assertThat(_get(Span.class, spec -> spec.withId("part")).getText())
                .isEqualTo(an.value().toString());
    }

    @Test
    void signsOutADevice() {
        assertThat(_find(ListItem.class, spec -> spec.withAttribute("data-testid", "device")))
                .hasSize(1);

        _click(_get(Button.class, spec -> spec.withText("Afmelden")));

        assertThat(_find(ListItem.class, spec -> spec.withAttribute("data-testid", "device")))
                .isEmpty();
        assertThat(devices.of(an)).isEmpty();
    }

    @Test
    void leavingTakesOnesOwnName() {
        click("leave-begin");
        assertThat(button("leave-close").isEnabled()).isFalse();

        _setValue(_get(TextField.class, spec -> spec.withAttribute("data-testid", "leave-name")), "an peeters ");
        click("leave-close");

        assertThat(people.find(an)).get().returns("", PersonCard::name);
        assertThat(devices.of(an)).isEmpty();
    }

    @Test
    void whoThinksTwiceStays() {
        click("leave-begin");
        click("leave-stay");

        assertThat(_find(Button.class, spec -> spec.withAttribute("data-testid", "leave-close")))
                .isEmpty();
        assertThat(people.find(an)).get().returns("An Peeters", PersonCard::name);
    }

    private static void click(String testId) {
        _click(button(testId));
    }

    private static Button button(String testId) {
        return _get(Button.class, spec -> spec.withAttribute("data-testid", testId));
    }

    /** As any module offers one. */
    @TestConfiguration(proxyBeanMethods = false)
    static class OfAnotherModule {

        @Bean
        AccountPart part() {
            return new AccountPart() {
                @Override
                public int order() {
                    return 1;
                }

                @Override
                public Component draw(PersonId person) {
                    var part = new Span(person.value().toString());
                    part.setId("part");
                    return part;
                }
            };
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> RadioButtonGroup<T> choice(String label) {
        return _get(RadioButtonGroup.class, spec -> spec.withLabel(label));
    }
}
