package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.Stream;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.cases.Confidentiality;

/** Where a case is written, prompt by prompt. What is typed is handed on a moment later, and when a field is left. */
class CaseForm extends Composite<Div> {

    private static final int PAUSE_MILLIS = 800;

    private final TextField title = new TextField();
    private final TextArea question = area("question", CaseText.LONGEST_QUESTION);
    private final TextArea happened = area("happened", CaseText.LONGEST_PART);
    private final TextArea myPart = area("my-part", CaseText.LONGEST_PART);
    private final TextArea tried = area("tried", CaseText.LONGEST_PART);
    private final TextArea wanted = area("wanted", CaseText.LONGEST_PART);
    private final TextArea ending = area("ending", CaseText.LONGEST_PART);
    private final RadioButtonGroup<Confidentiality> whom = new RadioButtonGroup<>();

    /** @param typed hears that something is another than it was */
    CaseForm(CaseText words, Confidentiality confidentiality, Runnable typed) {
        title.setLabel(getTranslation("rounds.CaseForm.title"));
        title.setHelperText(getTranslation("rounds.CaseForm.title-hint"));
        title.setMaxLength(CaseText.LONGEST_TITLE);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(PAUSE_MILLIS);
        title.setTestId("case-title");
        whom.setLabel(getTranslation("rounds.CaseForm.whom"));
        whom.setItems(Confidentiality.values());
        whom.setItemLabelGenerator(it -> getTranslation("rounds.Confidentiality." + it.key()));
        whom.setTestId("case-whom");
        fill(words, confidentiality);
        Stream.of(title, question, happened, myPart, tried, wanted, ending)
                .forEach(field -> field.addValueChangeListener(_ -> typed.run()));
        whom.addValueChangeListener(_ -> typed.run());
        getContent().addClassName("lk-column");
        getContent()
                .add(
                        section("group", title, question),
                        section("round", happened, myPart, tried, wanted, whom),
                        section("later", ending));
    }

    private void fill(CaseText words, Confidentiality confidentiality) {
        title.setValue(words.title());
        question.setValue(words.question());
        happened.setValue(words.happened());
        myPart.setValue(words.myPart());
        tried.setValue(words.tried());
        wanted.setValue(words.wanted());
        ending.setValue(words.ending());
        whom.setValue(confidentiality);
    }

    private TextArea area(String name, int longest) {
        var area = new TextArea(getTranslation("rounds.CaseForm." + name));
        area.setHelperText(getTranslation("rounds.CaseForm." + name + "-hint"));
        area.setMaxLength(longest);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.setTestId("case-" + name);
        return area;
    }

    /** Fields that the same people see, and who these are. */
    private Div section(String name, Component... fields) {
        var who = new Paragraph(getTranslation("rounds.CaseForm.section-" + name + "-hint"));
        who.addClassName("lk-muted");
        var section = new Div(new H3(getTranslation("rounds.CaseForm.section-" + name)), who);
        section.addClassNames("lk-panel", "lk-case-section");
        section.add(fields);
        return section;
    }

    /** What is typed now, complete or not. */
    CaseText words() {
        return new CaseText(
                title.getValue(),
                question.getValue(),
                happened.getValue(),
                myPart.getValue(),
                tried.getValue(),
                wanted.getValue(),
                ending.getValue());
    }

    Confidentiality whom() {
        return whom.getValue() == null ? Confidentiality.ROUND : whom.getValue();
    }
}
