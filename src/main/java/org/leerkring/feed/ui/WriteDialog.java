package org.leerkring.feed.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.FeedRefused;

/** Changes what was said, or adds a harvest to it. A refusal is shown here and leaves every word where it is. */
class WriteDialog extends Dialog {

    private final TextArea text = new TextArea();
    private final Paragraph refusal = new Paragraph();
    private @Nullable TextField title;
    private @Nullable TextField tags;

    /** A dialog for one text; its texts are {@code feed.WriteDialog.<purpose>…}. */
    WriteDialog(String purpose, DraftText now, Consumer<DraftText> save) {
        setHeaderTitle(getTranslation("feed.WriteDialog." + purpose));
        addClassName("lk-dialog");
        text.setLabel(getTranslation("feed.WriteDialog." + purpose + "-text"));
        text.setValue(now.body());
        text.setWidthFull();
        text.setMinRows(5);
        text.setTestId(purpose + "-text");
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var fields = new Div(text, refusal);
        fields.addClassName("lk-dialog-fields");
        add(fields);
        var leave = new Button(getTranslation("feed.WriteDialog.leave"), _ -> close());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var send = new Button(getTranslation("feed.WriteDialog." + purpose + "-save"), _ -> attempt(save));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setTestId(purpose + "-save");
        getFooter().add(leave, send);
    }

    /** Adds what only a question has. */
    WriteDialog withTitle(DraftText now) {
        title = new TextField(getTranslation("feed.Composer.title"), now.title(), "");
        title.setWidthFull();
        title.setTestId("edit-title");
        tags = new TextField(getTranslation("feed.Composer.tags"), now.tags(), "");
        tags.setWidthFull();
        tags.setTestId("edit-tags");
        addComponentAsFirst(title);
        add(tags);
        return this;
    }

    private void attempt(Consumer<DraftText> save) {
        try {
            save.accept(new DraftText(
                    title == null ? "" : title.getValue(), text.getValue(), tags == null ? "" : tags.getValue()));
            close();
        } catch (FeedRefused refused) {
            refusal.setText(getTranslation(refused.key(), refused.facts()));
            refusal.setVisible(true);
        }
    }
}
