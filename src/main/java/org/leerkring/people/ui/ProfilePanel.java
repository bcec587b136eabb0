package org.leerkring.people.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import org.leerkring.people.PersonCard;

/** Under which name and address someone is known. */
class ProfilePanel extends Panel {

    ProfilePanel(PersonCard person) {
        super("people.ProfilePanel.heading");
        var facts = new DescriptionList();
        facts.add(
                new DescriptionList.Term(getTranslation("people.ProfilePanel.name")),
                new DescriptionList.Description(person.name()),
                new DescriptionList.Term(getTranslation("people.ProfilePanel.email")),
                new DescriptionList.Description(person.email()));
        facts.setTestId("account-facts");
        var changes = new Paragraph(getTranslation("people.ProfilePanel.changes"));
        changes.addClassName("lk-muted");
        add(facts, changes);
    }
}
