package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The same texts in the other language, folded away: they may stay empty. */
class OtherLanguage extends Details {

    OtherLanguage(List<WordingField> texts) {
        setSummaryText(getTranslation("rounds.OtherLanguage.heading"));
        var hint = new Paragraph(getTranslation("rounds.OtherLanguage.hint"));
        hint.addClassNames("lk-muted", "lk-small");
        var fields = new Div(hint);
        fields.addClassName("lk-method-fields");
        texts.forEach(text -> fields.add(text.other()));
        add(fields);
        setTestId("other-language");
    }
}
