package org.leerkring.networks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.leerkring.people.Languages;

/** Makes someone a coordinator by mail address; who is new here gets a name too. */
class AppointForm extends Composite<Section> {

    /** Appoints whoever has this address. */
    interface Appointing {
        void appoint(String email, String name, Locale language);
    }

    /** What is typed. */
    private record Typed(String email, String name, Locale language) {}

    private final Parts<Typed> parts = new Parts<>("networks.AppointForm.", "appoint");
    private final TextField email = parts.text("email", Typed::email);
    private final TextField name = parts.text("name", Typed::name);
    private final Select<Locale> language = new Select<>();

    AppointForm(Appointing appointing) {
        language.setItems(Languages.SPOKEN);
        language.setItemLabelGenerator(it -> it.getDisplayLanguage(getLocale()));
        parts.add("language", language, Typed::language, it -> it.getDisplayLanguage(getLocale()));
        language.setValue(Languages.DUTCH);
        name.setHelperText(getTranslation("networks.AppointForm.name-hint"));
        var editing = new Editing<>(
                Typed.class, parts.all(), () -> new Typed(email.getValue(), name.getValue(), language.getValue()));
        var appoint = new Button(
                getTranslation("networks.AppointForm.appoint"),
                _ -> editing.attempt((typed, _) -> appointing.appoint(typed.email(), typed.name(), typed.language())));
        appoint.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        appoint.setTestId("appoint-send");
        var hint = new Paragraph(getTranslation("networks.AppointForm.hint"));
        hint.addClassName("lk-muted");
        var fields = new Div(email, name, language);
        fields.addClassName("lk-fields");
        var foot = new Div(appoint);
        foot.addClassName("lk-actions");
        getContent().addClassName("lk-panel");
        getContent().add(new H3(getTranslation("networks.AppointForm.heading")), hint, fields, editing, foot);
    }
}
