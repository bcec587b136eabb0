package org.leerkring.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import org.leerkring.people.Languages;
import org.leerkring.people.Look;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;

/** The language and the look, applied as soon as they are chosen. */
class PreferencesPanel extends Panel {

    PreferencesPanel(People people, PersonCard person) {
        super("people.PreferencesPanel.heading");
        add(language(people, person.id(), person.language()), look(people, person.id(), person.look()));
    }

    private RadioButtonGroup<Locale> language(People people, PersonId person, Locale now) {
        var choice = new RadioButtonGroup<Locale>(getTranslation("people.PreferencesPanel.language"));
        choice.setItems(Languages.SPOKEN);
        choice.setItemLabelGenerator(language -> language.getDisplayLanguage(language));
        choice.setValue(now);
        choice.setTestId("account-language");
        choice.addValueChangeListener(chosen -> {
            people.speak(person, chosen.getValue());
            UI.getCurrent().getPage().reload(); // every text on the page is in the other language now
        });
        return choice;
    }

    private RadioButtonGroup<Look> look(People people, PersonId person, Look now) {
        var choice = new RadioButtonGroup<Look>(getTranslation("people.PreferencesPanel.look"));
        choice.setItems(Look.values());
        choice.setItemLabelGenerator(this::label);
        choice.setValue(now);
        choice.setTestId("account-look");
        choice.addValueChangeListener(chosen -> {
            people.dress(person, chosen.getValue());
            PageSetup.dress(UI.getCurrent(), chosen.getValue());
        });
        return choice;
    }

    private String label(Look look) {
        return getTranslation(
                switch (look) {
                    case DEVICE -> "people.PreferencesPanel.device";
                    case LIGHT -> "people.PreferencesPanel.light";
                    case DARK -> "people.PreferencesPanel.dark";
                });
    }
}
