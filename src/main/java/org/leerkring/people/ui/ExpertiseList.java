package org.leerkring.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.leerkring.people.ExpertiseKind;
import org.leerkring.people.PeopleRefused;
import org.leerkring.people.PersonId;
import org.leerkring.people.Profiles;

/** What someone knows, or offers, or seeks: a few short texts, each added and taken away by itself. */
class ExpertiseList extends Composite<Div> {

    private final Profiles profiles;
    private final PersonId person;
    private final ExpertiseKind kind;
    private final String name;
    private final Div texts = new Div();
    private final TextField next = new TextField();

    ExpertiseList(Profiles profiles, PersonId person, ExpertiseKind kind) {
        this.profiles = profiles;
        this.person = person;
        this.kind = kind;
        this.name = kind.name().toLowerCase(Locale.ROOT);
        texts.addClassName("lk-row");
        texts.getElement().setAttribute("role", "list");
        var heading = getTranslation("people.ExpertiseList." + name);
        next.setAriaLabel(heading);
        next.setPlaceholder(getTranslation("people.ExpertiseList." + name + "-example"));
        next.setManualValidation(true);
        next.setValueChangeMode(ValueChangeMode.EAGER);
        next.addKeyPressListener(Key.ENTER, _ -> add());
        next.setTestId("expertise-" + name);
        var add = new Button(getTranslation("people.ExpertiseList.add"), _ -> add());
        add.setAriaLabel(getTranslation("people.ExpertiseList.addTo", heading));
        add.setTestId("expertise-add-" + name);
        var entry = new Div(next, add);
        entry.addClassName("lk-add");
        getContent().addClassName("lk-expertise");
        getContent().add(new H3(heading), texts, entry);
        show();
    }

    /** What is refused stays in the field. */
    private void add() {
        try {
            profiles.add(person, kind, next.getValue());
            next.clear();
            next.setInvalid(false);
            show();
        } catch (PeopleRefused refused) {
            next.setErrorMessage(getTranslation(refused.key()));
            next.setInvalid(true);
        }
        next.focus();
    }

    private void show() {
        texts.removeAll();
        profiles.expertise(person).of(kind).forEach(text -> texts.add(chip(text)));
    }

    private Div chip(String text) {
        var remove = new NativeButton("×", _ -> {
            profiles.remove(person, kind, text);
            show();
            next.focus();
        });
        remove.getElement().setAttribute("aria-label", getTranslation("people.ExpertiseList.remove", text));
        remove.setTestId("expertise-remove");
        var chip = new Div(new Span(text), remove);
        chip.addClassName("lk-told");
        chip.getElement().setAttribute("role", "listitem");
        chip.setTestId("expertise-told");
        return chip;
    }
}
