package org.leerkring.rounds.methods.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leerkring.communities.CommunityRegister;
import org.leerkring.communities.Stage;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.cases.CasePaths;
import org.leerkring.rounds.methods.MethodPaths;
import org.springframework.beans.factory.annotation.Autowired;

class MethodsViewTest extends MethodScreens {

    @Autowired
    CommunityRegister register;

    @Test
    void helpsToChoose() {
        open(jan, MethodPaths.all(slug));

        assertThat(texts("method")).anySatisfy(card -> assertThat(card)
                .contains("Incidentmethode", "60 minuten", "5 tot 12 mensen", "Kies ze als", "Liever niet als")
                .doesNotContain("onze versie"));
        assertThat(text("methods-none")).contains("die jullie zelf aanpassen");
    }

    @Test
    void theGroupsOwnComeFirstAndAreMarkedAndOthersSeeThemAtOnce() {
        open(jan, MethodPaths.all(slug));

        methods.copy(INCIDENT, community, mieke);

        assertThat(text("methods-own")).contains("Incidentmethode (onze versie)", "onze versie 1");
        assertThat(all("methods-none")).isEmpty();
    }

    @Test
    void thePageOfIntervisionLeadsToThem() {
        methods.copy(INCIDENT, community, mieke);

        open(jan, CasePaths.all(slug));

        assertThat(texts("method-own-row")).containsExactly("Incidentmethode (onze versie)60 minuten");
        assertThat(get(Anchor.class, "methods-all").getHref()).isEqualTo(MethodPaths.all(slug));
    }

    @Test
    void aMethodOnPaperSaysWhoDoesWhatAndWhoSeesIt() {
        open(jan, MethodPaths.method(slug, INCIDENT));

        assertThat(texts("phase")).hasSize(read(INCIDENT).phases().size());
        assertThat(texts("phase").get(3))
                .contains("4. Vragen stellen", "15 minuten (8 tot 25)", "nog geen oplossingen")
                .contains("antwoordt kort", "Antwoord kort en feitelijk", "Zeg bijvoorbeeld")
                .contains("Vraag van de groep; Feit van de inbrenger", "iedereen, meteen");
        assertThat(texts("phase").get(5)).contains("Advies van de groep, hoogstens 2 elk");
        assertThat(get(TimeBar.class, "time-bar")
                        .getElement()
                        .getPropertyRaw("phases")
                        .toString())
                .contains("Terugblik", "\"floor\":\"together\"", "\"floor\":\"bringer\"");
    }

    @Test
    void isReadInEnglishToo() {
        signIn(jan.value());
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate(MethodPaths.method(slug, INCIDENT));

        assertThat(texts("phase").getFirst()).contains("Looking back", "5 minutes (3 to 10)");
    }

    @Test
    void aShippedMethodIsOnlyCopied() {
        open(jan, MethodPaths.method(slug, INCIDENT));
        assertThat(all("method-adapt")).isEmpty();
        assertThat(all("method-archive")).isEmpty();

        click("method-copy");

        assertThat(own())
                .singleElement()
                .satisfies(copy -> assertThat(copy.name().nl()).isEqualTo("Incidentmethode (onze versie)"));
        assertThat(all("method-save")).as("ready to be adapted").hasSize(1);
    }

    @Test
    void theEditorOfAShippedMethodDoesNotExist() {
        open(jan, MethodPaths.adapt(slug, INCIDENT));

        assertThat(all("method-save")).isEmpty();
        assertThat(all("phase")).isNotEmpty();
    }

    @Test
    void archivingCanBeUndone() {
        var copy = methods.copy(INCIDENT, community, mieke);
        open(jan, MethodPaths.method(slug, copy));

        click("method-archive");
        assertThat(own()).isEmpty();
        assertThat(all("methods-none")).hasSize(1);

        click("undo");
        assertThat(own()).hasSize(1);
        assertThat(text("methods-own")).contains("Incidentmethode (onze versie)");
    }

    @Test
    void whoReadsIsToldOfANewerVersionAndChoosesWhenToSeeIt() {
        var copy = methods.copy(INCIDENT, community, mieke);
        open(jan, MethodPaths.method(slug, copy));
        var seen = read(copy);
        methods.change(renamed(seen, "Vlug rondje"), community, mieke);

        assertThat(text("method-facts")).contains("onze versie 1");
        assertThat(text("method-newer")).contains("versie 2");

        click("method-show-newer");
        assertThat(text("method-facts")).contains("onze versie 2");
    }

    @Test
    void whatIsNoLongerThereIsNotFound() {
        var copy = methods.copy(INCIDENT, community, mieke);
        methods.archive(copy, community, mieke);
        var elsewhere = circle.found();
        var theirs = methods.copy(INCIDENT, elsewhere, circle.member(elsewhere, "Els Elders"));

        open(jan, MethodPaths.method(slug, copy));
        assertThat(all("not-found")).hasSize(1);
        open(jan, MethodPaths.adapt(slug, theirs));
        assertThat(all("not-found")).hasSize(1);
        open(jan, MethodPaths.all(slug) + "/niets");
        assertThat(all("not-found")).hasSize(1);
    }

    @Test
    void aClosedCommunityOnlyReads() {
        var copy = methods.copy(INCIDENT, community, mieke);
        register.moveTo(community, Stage.CLOSED, circle.coordinator());

        open(jan, MethodPaths.adapt(slug, copy));

        assertThat(all("phase")).isNotEmpty();
        assertThat(all("method-save")).isEmpty();
        assertThat(all("method-copy")).isEmpty();
        assertThat(all(Anchor.class, "method-adapt")).isEmpty();
    }

    @Test
    void isNotThereForWhoeverIsNotInTheCommunity() {
        var copy = methods.copy(INCIDENT, community, mieke);
        for (var other : new PersonId[] {
            circle.stranger("Vera Vreemd"),
            circle.formerMember(community, "Fons Vroeger"),
            circle.coordinator(),
            circle.administrator()
        }) {
            for (var page : new String[] {
                MethodPaths.all(slug), MethodPaths.method(slug, INCIDENT), MethodPaths.adapt(slug, copy)
            }) {
                open(other, page);
                assertThat(all("not-found")).as(page).hasSize(1);
            }
        }
    }
}
