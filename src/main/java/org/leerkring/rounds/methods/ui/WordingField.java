package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import org.leerkring.rounds.methods.Wording;

/**
 * A text in both languages: a field in the language of who writes, and one in the other that may stay empty. Not a
 * component itself, because the two stand in different places.
 */
final class WordingField {

    private final boolean dutch;
    private final TextFieldBase<?, String> mine;
    private final TextFieldBase<?, String> other;

    private WordingField(
            Wording words, Locale language, TextFieldBase<?, String> mine, TextFieldBase<?, String> other) {
        this.dutch = language.getLanguage().equals("nl");
        this.mine = mine;
        this.other = other;
        mine.setValue(dutch ? words.nl() : words.en());
        other.setValue(dutch ? words.en() : words.nl());
    }

    /** A name. */
    static WordingField line(String label, String testId, Wording words, Locale language) {
        return new WordingField(
                words,
                language,
                dressed(new TextField(label), testId),
                dressed(new TextField(label), testId + "-other"));
    }

    /** A few sentences. */
    static WordingField area(String label, String testId, Wording words, Locale language) {
        return new WordingField(
                words, language, dressed(new TextArea(label), testId), dressed(new TextArea(label), testId + "-other"));
    }

    private static <F extends TextFieldBase<?, String> & HasValueChangeMode> F dressed(F field, String testId) {
        field.setValueChangeMode(ValueChangeMode.LAZY); // who leaves the page in the middle of a word
        field.setWidthFull();
        field.setTestId(testId);
        return field;
    }

    WordingField whenChanged(Runnable changed) {
        mine.addValueChangeListener(_ -> changed.run());
        other.addValueChangeListener(_ -> changed.run());
        return this;
    }

    Component mine() {
        return mine;
    }

    Component other() {
        return other;
    }

    Wording typed() {
        return dutch
                ? new Wording(mine.getValue().strip(), other.getValue().strip())
                : new Wording(other.getValue().strip(), mine.getValue().strip());
    }
}
