package org.leerkring.networks.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Makes the fields of one form, names them, and remembers which part of the record each is for. */
class Parts<R> {

    private final String keys;
    private final String testIds;
    private final List<Part<R, ?>> all = new ArrayList<>();

    /**
     * @param keys beginning of the translation keys of the labels; the part's name follows
     * @param testIds beginning of the fields' test ids; the part's name follows
     */
    Parts(String keys, String testIds) {
        this.keys = keys;
        this.testIds = testIds;
    }

    List<Part<R, ?>> all() {
        return List.copyOf(all);
    }

    TextField text(String name, Function<R, String> get) {
        return add(name, new TextField(), get, Function.identity());
    }

    IntegerField number(String name, Function<R, Integer> get) {
        var field = new IntegerField();
        field.setStepButtonsVisible(true);
        return add(name, field, get, String::valueOf);
    }

    <T, F extends AbstractField<?, T>> F add(String name, F field, Function<R, T> get, Function<T, String> words) {
        var label = ((Component) field).getTranslation(keys + name);
        if (field instanceof HasLabel labelled) {
            labelled.setLabel(label);
        }
        if (field instanceof HasSize sized) {
            sized.setWidthFull();
        }
        if (field instanceof HasValidation validated) {
            validated.setManualValidation(true); // the rules are the record's; it says what is wrong
        }
        field.setTestId(testIds + "-" + name.replace('.', '-'));
        var part = new Part<>(name, label, field, get, words);
        field.addValueChangeListener(_ -> part.accept()); // it may be right now; saving says so
        all.add(part);
        return field;
    }

    void setReadOnly(boolean readOnly) {
        all.stream().map(Part::field).forEach((HasValue<?, ?> field) -> field.setReadOnly(readOnly));
    }
}
