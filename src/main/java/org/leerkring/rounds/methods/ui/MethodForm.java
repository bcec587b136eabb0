package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.Phase;
import org.leerkring.rounds.methods.Wording;

/** What a method says of itself: its name, for how many, how long, when to use it and when not. */
class MethodForm extends Composite<Div> {

    private final Method method;
    private final WordingField name;
    private final WordingField useWhen;
    private final WordingField notWhen;
    private final WordingField source;
    private final IntegerField least;
    private final IntegerField most;
    private final IntegerField minutes;

    MethodForm(Method method, Runnable changed) {
        this.method = method;
        name = WordingField.line(label("name"), "method-form-name", method.name(), getLocale());
        useWhen = area("use-when", method.useWhen());
        notWhen = area("not-when", method.notWhen());
        source = area("source", method.source());
        least = number("least", method.least(), changed);
        most = number("most", method.most(), changed);
        minutes = number("minutes", method.minutes(), changed);
        var texts = List.of(name, useWhen, notWhen, source);
        texts.forEach(text -> text.whenChanged(changed));
        var numbers = new Div(minutes, least, most);
        numbers.addClassName("lk-method-row");
        getContent().addClassName("lk-method-fields");
        getContent().add(name.mine(), numbers, useWhen.mine(), notWhen.mine(), source.mine(), new OtherLanguage(texts));
    }

    private WordingField area(String what, Wording words) {
        return WordingField.area(label(what), "method-form-" + what, words, getLocale());
    }

    private IntegerField number(String what, int value, Runnable changed) {
        var field = new IntegerField(label(what));
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setTestId("method-form-" + what);
        field.addValueChangeListener(_ -> changed.run());
        return field;
    }

    private String label(String what) {
        return getTranslation("rounds.MethodForm." + what);
    }

    /** As it stands there, with these phases, as written on this version. */
    Method typed(int base, List<Phase> phases) {
        return new Method(
                method.key(),
                base,
                name.typed(),
                source.typed(),
                PhaseForm.number(least),
                PhaseForm.number(most),
                PhaseForm.number(minutes),
                useWhen.typed(),
                notWhen.typed(),
                phases);
    }
}
