package org.leerkring.mailgroup.reading;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.swing.text.BadLocationException;
import javax.swing.text.rtf.RTFEditorKit;

/** The words of a text in RTF, which is all that some of Outlook's mails hold; the JDK's own reader takes it apart. */
final class RichText {

    private RichText() {}

    /** None when it cannot be read. */
    static List<Piece> words(String rtf) {
        var kit = new RTFEditorKit();
        var document = kit.createDefaultDocument();
        try {
            kit.read(new StringReader(rtf), document, 0);
            var words = document.getText(0, document.getLength());
            return words.isBlank() ? List.of() : List.of(new Piece.Plain(words, false, false));
        } catch (IOException | BadLocationException | RuntimeException _) {
            return List.of();
        }
    }
}
