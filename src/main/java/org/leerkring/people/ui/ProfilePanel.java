package org.leerkring.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import org.leerkring.people.People;
import org.leerkring.people.PeopleRefused;
import org.leerkring.people.PersonCard;
import org.leerkring.people.Profile;
import org.leerkring.people.Profiles;
import org.leerkring.people.WorldZones;

/** Who someone is: their picture, name, work and time, all theirs to change. */
class ProfilePanel extends Panel {

    private final Profiles profiles;
    private final PersonCard person;
    private final TextField name = new TextField();
    private final TextField work = new TextField();
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private final Paragraph answer = new Paragraph();
    private Profile seen;

    ProfilePanel(Profiles profiles, People people, PersonCard person) {
        super("people.ProfilePanel.heading");
        this.profiles = profiles;
        this.person = person;
        name.setLabel(getTranslation("people.ProfilePanel.name"));
        name.setAutocomplete(Autocomplete.NAME);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.setTestId("profile-name");
        work.setLabel(getTranslation("people.ProfilePanel.work"));
        work.setHelperText(getTranslation("people.ProfilePanel.workExample"));
        work.setAutocomplete(Autocomplete.ORGANIZATION_TITLE);
        work.setValueChangeMode(ValueChangeMode.EAGER);
        work.setTestId("profile-work");
        zone.setLabel(getTranslation("people.ProfilePanel.zone"));
        zone.setItems(WorldZones.all());
        zone.setItemLabelGenerator(it -> it.getId().replace('_', ' '));
        zone.setTestId("profile-zone");
        answer.getElement().setAttribute("role", "status");
        answer.setTestId("profile-answer");
        var save = new Button(getTranslation("people.ProfilePanel.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("profile-save");
        var address = new Paragraph(getTranslation("people.ProfilePanel.address", person.email()));
        address.addClassName("lk-muted");
        address.setTestId("account-facts");
        var fields = new Div(name, work, zone);
        fields.addClassName("lk-profile-fields");
        var actions = new Div(save);
        actions.addClassName("lk-actions");
        add(new PicturePicker(profiles, people, person), fields, answer, actions, address);
        seen = profiles.profile(person.id());
        show();
    }

    private void show() {
        name.setValue(seen.name());
        work.setValue(seen.work());
        zone.setValue(seen.zone());
    }

    /** A refusal leaves everything that was typed. */
    private void save() {
        try {
            var chosen = zone.getValue() == null ? seen.zone() : zone.getValue();
            var wanted = new Profile(name.getValue(), work.getValue(), chosen);
            profiles.change(person.id(), seen, wanted);
            seen = wanted;
            show();
            answer(getTranslation("people.ProfilePanel.saved"), "lk-muted");
        } catch (PeopleRefused refused) {
            answer(getTranslation(refused.key()), "lk-refusal");
        }
    }

    private void answer(String text, String look) {
        answer.setText(text);
        answer.setClassName(look);
    }
}
