package org.leerkring.networks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.leerkring.networks.LeaverPosts;
import org.leerkring.networks.NetworkSettings;
import org.leerkring.networks.Norms;
import org.leerkring.networks.SettingsEdition;
import org.leerkring.networks.Span;
import org.leerkring.people.Languages;

/** How a network wants its communities to work. */
class SettingsForm extends Composite<Div> {

    private final Parts<NetworkSettings> parts = new Parts<>("networks.SettingsForm.", "settings");
    private final TextField name = parts.text("name", NetworkSettings::name);
    private final CheckboxGroup<Locale> languages = new CheckboxGroup<>();
    private final IntegerField leastParticipants = parts.number(
            "participantsPerSchool.least", it -> it.participantsPerSchool().least());
    private final IntegerField mostParticipants = parts.number(
            "participantsPerSchool.most", it -> it.participantsPerSchool().most());
    private final IntegerField leastSchools = parts.number(
            "schoolsPerCommunity.least", it -> it.schoolsPerCommunity().least());
    private final IntegerField mostSchools = parts.number(
            "schoolsPerCommunity.most", it -> it.schoolsPerCommunity().most());
    private final IntegerField mostMembers = parts.number("mostMembers", NetworkSettings::mostMembers);
    private final IntegerField coachedSessions = parts.number("coachedSessions", NetworkSettings::coachedSessions);
    private final IntegerField answersInAWeek =
            parts.number("answersInAWeek", it -> it.norms().answersInAWeek());
    private final IntegerField daysToFirstAnswer =
            parts.number("daysToFirstAnswer", it -> it.norms().daysToFirstAnswer());
    private final IntegerField questionsAYear =
            parts.number("questionsAYear", it -> it.norms().questionsAYear());
    private final IntegerField sessionsAYear =
            parts.number("sessionsAYear", it -> it.norms().sessionsAYear());
    private final IntegerField dormantAfterDays = parts.number("dormantAfterDays", NetworkSettings::dormantAfterDays);
    private final IntegerField roundDays = parts.number("roundDays", NetworkSettings::roundDays);
    private final IntegerField yearsKept = parts.number("yearsKept", NetworkSettings::yearsKept);
    private final RadioButtonGroup<LeaverPosts> leaverPosts = new RadioButtonGroup<>();
    private final KindsField kinds = new KindsField();

    SettingsForm(SettingsEdition edition, boolean manages, Editing.Saving<NetworkSettings> saving, Runnable saved) {
        languages.setItems(Languages.SPOKEN);
        languages.setItemLabelGenerator(this::language);
        parts.add("languages", languages, NetworkSettings::languages, this::languages);
        leaverPosts.setItems(LeaverPosts.values());
        leaverPosts.setItemLabelGenerator(this::leaving);
        parts.add("leaverPosts", leaverPosts, NetworkSettings::leaverPosts, this::leaving);
        parts.add("kinds", kinds, it -> it.kinds().stream().map(TypedKind::of).toList(), all -> all.stream()
                .map(TypedKind::words)
                .collect(Collectors.joining(", ")));
        var editing =
                new Editing<>(NetworkSettings.class, parts.all(), this::typed, edition.settings(), edition.number());
        parts.setReadOnly(!manages);
        getContent().addClassName("lk-column");
        getContent()
                .add(
                        section("network", grid(name, languages)),
                        section("kinds-heading", kinds),
                        section(
                                "size",
                                grid(leastParticipants, mostParticipants, leastSchools, mostSchools, mostMembers)),
                        section(
                                "norms",
                                grid(
                                        answersInAWeek,
                                        daysToFirstAnswer,
                                        questionsAYear,
                                        sessionsAYear,
                                        coachedSessions)),
                        section("end", grid(dormantAfterDays, yearsKept, roundDays), leaverPosts));
        if (manages) {
            getContent().add(foot(editing, saving, saved));
        }
    }

    /** Where the hand is when it saves: what went wrong is said there too. */
    private Div foot(Editing<NetworkSettings> editing, Editing.Saving<NetworkSettings> saving, Runnable saved) {
        var save = new Button(getTranslation("networks.SettingsForm.save"), _ -> {
            if (editing.attempt(saving)) {
                saved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setTestId("settings-save");
        var foot = new Div(editing, save);
        foot.addClassNames("lk-column", "lk-form-foot");
        return foot;
    }

    private Section section(String key, Component... fields) {
        var section = new Section();
        section.addClassName("lk-panel");
        var hint = new Paragraph(getTranslation("networks.SettingsForm." + key + "-hint"));
        hint.addClassName("lk-muted");
        section.add(new H2(getTranslation("networks.SettingsForm." + key)), hint);
        section.add(fields);
        return section;
    }

    private static Div grid(Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("lk-fields");
        return grid;
    }

    private NetworkSettings typed() {
        return new NetworkSettings(
                name.getValue(),
                new Span(number(leastParticipants), number(mostParticipants)),
                new Span(number(leastSchools), number(mostSchools)),
                number(mostMembers),
                new Norms(
                        number(answersInAWeek),
                        number(daysToFirstAnswer),
                        number(questionsAYear),
                        number(sessionsAYear)),
                number(yearsKept),
                number(dormantAfterDays),
                number(roundDays),
                languages.getValue(),
                number(coachedSessions),
                leaverPosts.getValue(),
                kinds.getValue().stream().map(TypedKind::kind).toList());
    }

    /** Nothing, or what is no number, lies outside every limit. */
    private static int number(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), -1);
    }

    private String leaving(LeaverPosts posts) {
        return getTranslation("networks.leaver-posts." + posts.name().toLowerCase(Locale.ROOT));
    }

    private String language(Locale language) {
        return language.getDisplayLanguage(getLocale());
    }

    private String languages(Set<Locale> some) {
        return some.stream().map(this::language).sorted().collect(Collectors.joining(", "));
    }
}
