package org.leerkring.networks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.leerkring.networks.Kind;

/** One kind of community in a form: its code, its name and its colour. */
class KindRow extends Composite<Div> {

    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final Select<String> accent = new Select<>();
    private final Button remove = new Button("×");

    KindRow(String kindCode, String kindName, String kindAccent, Runnable changed, Runnable removed) {
        code.setLabel(getTranslation("networks.KindRow.code"));
        code.setValue(kindCode);
        code.setMaxLength(12);
        code.setTestId("kind-code");
        name.setLabel(getTranslation("networks.KindRow.name"));
        name.setValue(kindName);
        name.setTestId("kind-name");
        accent.setLabel(getTranslation("networks.KindRow.accent"));
        accent.setItems(Kind.ACCENTS);
        accent.setItemLabelGenerator(colour -> getTranslation("networks.accent." + colour));
        accent.setRenderer(new ComponentRenderer<>(this::swatch));
        accent.setValue(kindAccent);
        accent.setTestId("kind-accent");
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("networks.KindRow.remove", kindCode));
        remove.setTestId("kind-remove");
        remove.addClickListener(_ -> removed.run());
        code.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        code.addValueChangeListener(_ -> changed.run());
        name.addValueChangeListener(_ -> changed.run());
        accent.addValueChangeListener(_ -> changed.run());
        getContent().addClassName("lk-kind-row");
        getContent().setTestId("kind");
        getContent().add(code, name, accent, remove);
    }

    private Span swatch(String colour) {
        var dot = new Span();
        dot.addClassName("lk-dot");
        dot.getElement().setAttribute("data-accent", colour);
        var whole = new Span(dot, new Span(getTranslation("networks.accent." + colour)));
        whole.addClassName("lk-row");
        return whole;
    }

    /** What is typed, valid or not. */
    TypedKind typed() {
        return new TypedKind(code.getValue(), name.getValue(), accent.getValue());
    }

    void setReadOnly(boolean readOnly) {
        code.setReadOnly(readOnly);
        name.setReadOnly(readOnly);
        accent.setReadOnly(readOnly);
        remove.setVisible(!readOnly);
    }
}
