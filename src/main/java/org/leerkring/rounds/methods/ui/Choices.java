package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leerkring.rounds.methods.MethodWords;

/** Makes fields that tell when they change, labelled by {@code rounds.PhaseForm.<name>}. */
final class Choices {

    private static final String LABEL = "rounds.PhaseForm.";

    private final Component where;
    private final Runnable changed;

    Choices(Component where, Runnable changed) {
        this.where = where;
        this.changed = changed;
    }

    <E extends Enum<E>> Select<E> one(String name, Class<E> of, @Nullable E chosen) {
        var select = new Select<E>();
        select.setLabel(label(name));
        select.setItems(of.getEnumConstants());
        select.setItemLabelGenerator(this::words);
        select.setValue(chosen);
        select.setTestId("phase-form-" + name);
        select.addValueChangeListener(_ -> changed.run());
        return select;
    }

    /** One that may stay empty. */
    <E extends Enum<E>> Select<E> oneOrNone(String name, Class<E> of, @Nullable E chosen) {
        var select = one(name, of, chosen);
        var none = label(name + "-none");
        select.setItemLabelGenerator(
                value -> value == null ? none : words(value)); // before it is asked for the empty one
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        return select;
    }

    <E extends Enum<E>> CheckboxGroup<E> several(String name, Class<E> of, Set<E> chosen) {
        var boxes = new CheckboxGroup<E>(label(name));
        boxes.setItems(of.getEnumConstants());
        boxes.setItemLabelGenerator(this::words);
        boxes.setValue(chosen);
        boxes.setTestId("phase-form-" + name);
        boxes.addValueChangeListener(_ -> changed.run());
        return boxes;
    }

    IntegerField number(String name, @Nullable Integer value) {
        var field = new IntegerField(label(name));
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setTestId("phase-form-" + name);
        field.addValueChangeListener(_ -> changed.run());
        return field;
    }

    Checkbox yes(String name, boolean value) {
        var box = new Checkbox(label(name), value);
        box.setTestId("phase-form-" + name);
        box.addValueChangeListener(_ -> changed.run());
        return box;
    }

    String label(String name) {
        return where.getTranslation(LABEL + name);
    }

    String words(Enum<?> value) {
        return where.getTranslation(MethodWords.key(value));
    }
}
