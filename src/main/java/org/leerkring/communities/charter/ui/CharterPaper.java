package org.leerkring.communities.charter.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import java.util.function.Function;
import org.leerkring.communities.charter.CharterPart;

/** A charter on paper: its parts in order, under the questions they answer. Draws each part as it is told to. */
class CharterPaper extends Article {

    /** These three together answer who takes part and why. */
    private static final Set<CharterPart> WHY = Set.of(CharterPart.TASK, CharterPart.RELATION, CharterPart.GROWTH);

    CharterPaper(Set<CharterPart> parts, Function<CharterPart, Paragraph> draw) {
        addClassNames("lk-panel", "lk-charter-paper");
        setTestId("charter-paper");
        var why = new Div(new H2(getTranslation("communities.CharterPaper.why")));
        why.addClassName("lk-charter-why");
        for (var part : CharterPart.values()) {
            if (!parts.contains(part)) {
                continue;
            }
            var question = getTranslation("communities.CharterPart." + part.key());
            var grouped = WHY.contains(part);
            var section = new Section(grouped ? new H3(question) : new H2(question), draw.apply(part));
            section.setTestId("charter-" + part.key());
            if (grouped) {
                why.add(section);
                add(why);
            } else {
                add(section);
            }
        }
    }

    /** Words as they were typed, line by line. */
    static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("lk-charter-words");
        return words;
    }
}
