package org.leerkring.rounds.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Locale;
import java.util.function.Consumer;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.practice.Pace;
import org.leerkring.rounds.ui.Act;

/** Before the practice: what it is, that nothing of it is kept, and how fast it goes. */
class PracticeDoor extends Div {

    PracticeDoor(Method method, Consumer<Pace> begin) {
        addClassNames("lk-panel", "lk-doorway");
        setTestId("practice-door");
        var what = new UnorderedList();
        for (var point : new String[] {"role", "played", "moments", "nothing-kept"}) {
            what.add(new ListItem(getTranslation("rounds.PracticeDoor." + point)));
        }
        var pace = new RadioButtonGroup<Pace>(getTranslation("rounds.PracticeDoor.pace"));
        pace.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        pace.setItems(Pace.values());
        pace.setItemLabelGenerator(it -> getTranslation(
                "rounds.PracticeDoor.pace-" + it.name().toLowerCase(Locale.ROOT),
                Math.max(1, Math.round(method.minutes() / (double) it.times()))));
        pace.setValue(Pace.TEN);
        pace.setTestId("practice-pace");
        add(
                new H3(getTranslation("rounds.PracticeDoor.heading")),
                new Paragraph(getTranslation("rounds.PracticeDoor.why")),
                what,
                pace,
                new Act("rounds.PracticeDoor.begin", "practice-begin", () -> begin.accept(pace.getValue())).primary());
    }
}
