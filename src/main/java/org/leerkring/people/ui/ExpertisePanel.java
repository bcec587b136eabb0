package org.leerkring.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import org.leerkring.people.ExpertiseKind;
import org.leerkring.people.PersonId;
import org.leerkring.people.Profiles;

/** One's own part of the expertise map, kept with every word that is added or taken away. */
class ExpertisePanel extends Panel {

    ExpertisePanel(Profiles profiles, PersonId person) {
        super("people.ExpertisePanel.heading");
        var hint = new Paragraph(getTranslation("people.ExpertisePanel.hint"));
        hint.addClassName("lk-muted");
        add(hint);
        for (var kind : ExpertiseKind.values()) {
            add(new ExpertiseList(profiles, person, kind));
        }
        var open = new Checkbox(getTranslation("people.ExpertisePanel.open"));
        open.setHelperText(getTranslation("people.ExpertisePanel.openHint"));
        open.setValue(profiles.expertise(person).open());
        open.setTestId("expertise-open");
        open.addValueChangeListener(chosen -> profiles.open(person, chosen.getValue()));
        add(open);
        getContent().setId("wat-ik-weet");
    }
}
