package org.leerkring.communities.charter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.leerkring.communities.charter.Differences;
import org.leerkring.communities.charter.Piece;

/** Where two texts differ: what came in is underlined, what went is struck through, and both say so in the markup. */
class ChangedPaper extends Div {

    ChangedPaper(Differences differences) {
        setTestId("charter-differences");
        if (differences.parts().isEmpty()) {
            add(new Paragraph(getTranslation("communities.ChangedPaper.same")));
        } else {
            var legend = new Paragraph(
                    marked("ins", getTranslation("communities.ChangedPaper.added")),
                    new Text(" · "),
                    marked("del", getTranslation("communities.ChangedPaper.removed")));
            legend.addClassNames("lk-muted", "lk-small");
            add(
                    legend,
                    new CharterPaper(
                            differences.parts().keySet(),
                            part -> words(differences.parts().getOrDefault(part, List.of()))));
        }
    }

    private static Paragraph words(List<Piece> pieces) {
        var words = CharterPaper.words("");
        pieces.forEach(piece -> words.add(drawn(piece)));
        return words;
    }

    private static Component drawn(Piece piece) {
        return switch (piece.fate()) {
            case KEPT -> new Text(piece.words());
            case ADDED -> marked("ins", piece.words());
            case REMOVED -> marked("del", piece.words());
        };
    }

    private static HtmlComponent marked(String tag, String words) {
        var marked = new HtmlComponent(tag);
        marked.getElement().setText(words);
        return marked;
    }
}
