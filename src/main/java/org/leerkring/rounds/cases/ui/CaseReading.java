package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.leerkring.communities.Roster;
import org.leerkring.rounds.cases.CaseRead;

/** A case to be read: as much of it as the reader may know. */
class CaseReading extends Article {

    CaseReading(CaseRead read, Roster in) {
        var line = read.line();
        var text = read.text();
        addClassNames("lk-panel", "lk-case-paper");
        setTestId("case-paper");
        add(new H2(line.title().isBlank() ? getTranslation("rounds.CaseCard.wiped") : line.title()));
        var who = new Paragraph(
                read.mine()
                        ? getTranslation("rounds.CaseReading.mine")
                        : getTranslation(
                                "rounds.CaseReading." + line.confidentiality().key(), in.nameOf(line.bringer())));
        who.addClassName("lk-muted");
        who.setTestId("case-seen");
        add(who);
        part("question", text.question());
        part("happened", text.happened());
        part("my-part", text.myPart());
        part("tried", text.tried());
        part("wanted", text.wanted());
        part("ending", text.ending());
    }

    private void part(String name, String words) {
        if (!words.isBlank()) {
            var paragraph = new Paragraph(words);
            paragraph.addClassName("lk-case-words");
            paragraph.setTestId("case-" + name);
            add(new H3(getTranslation("rounds.CaseForm." + name)), paragraph);
        }
    }
}
