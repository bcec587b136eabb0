package org.leerkring.feed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.feed.DraftText;
import org.leerkring.feed.Drafts;
import org.leerkring.feed.FeedRefused;
import org.leerkring.feed.Place;
import org.leerkring.people.PersonId;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where people write. What stands in it is kept twice until it is sent: at every keystroke in the browser
 * ({@code frontend/elements/lk-composer.ts}) and, a moment later, as a draft on the server.
 */
@Tag("lk-composer")
class Composer extends Component implements HasComponents {

    /** How long after the last keystroke the draft goes to the server, in milliseconds. */
    private static final int SAVE_AFTER = 800;

    private final Drafts drafts;
    private final Place place;
    private final PersonId author;
    private final @Nullable TextField title;
    private final TextArea text = new TextArea();
    private final @Nullable TextField tags;
    private final FilePicker files;
    private final Paragraph refusal = new Paragraph();
    private final Div actions = new Div();

    private Composer(Drafts drafts, Place place, PersonId author, String prefix, boolean asking) {
        this.drafts = drafts;
        this.place = place;
        this.author = author;
        this.title = asking ? new TextField() : null;
        this.tags = asking ? new TextField() : null;
        this.files = new FilePicker(drafts, place, author, this::refuse);
        addClassName(prefix);
        getElement().setProperty("key", place.key().toString());
        text.setTestId(prefix + "-text");
        text.setWidthFull();
        text.setMinRows(asking ? 4 : 2);
        text.setMaxRows(16);
        lazily(text);
        if (title != null && tags != null) {
            title.setLabel(getTranslation("feed.Composer.title"));
            title.setTestId(prefix + "-title");
            title.setWidthFull();
            lazily(title);
            text.setLabel(getTranslation("feed.Composer.text"));
            tags.setLabel(getTranslation("feed.Composer.tags"));
            tags.setHelperText(getTranslation("feed.Composer.tags-help"));
            tags.setTestId(prefix + "-tags");
            tags.setWidthFull();
            lazily(tags);
            add(title, text, tags);
        } else {
            text.setAriaLabel(getTranslation("feed.Composer.reply"));
            text.setPlaceholder(getTranslation("feed.Composer.reply"));
            add(text);
        }
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setTestId(prefix + "-refusal");
        refusal.setVisible(false);
        actions.addClassName("lk-composer-actions");
        actions.add(files);
        add(refusal, actions);
    }

    /** For a new question. */
    static Composer asking(Drafts drafts, Place place, PersonId author) {
        return new Composer(drafts, place, author, "ask", true);
    }

    /** For a reply. */
    static Composer answering(Drafts drafts, Place place, PersonId author) {
        return new Composer(drafts, place, author, "reply", false);
    }

    /** Adds the button that sends; what is refused stays where it was typed, with the reason beside it. */
    void whenSent(String labelKey, String testId, Consumer<DraftText> send) {
        var button = new Button(getTranslation(labelKey), _ -> attempt(send));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.setTestId(testId);
        button.getElement().setAttribute("data-submit", true);
        button.setDisableOnClick(true);
        actions.add(button);
    }

    /** Adds the button that leaves without sending; the draft stays. */
    void whenLeft(Runnable leave) {
        var button = new Button(getTranslation("feed.Composer.later"), _ -> leave.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setTestId("ask-later");
        actions.add(button);
    }

    /** Shows what was being written here before. */
    void restore(String topic, ObjectNode people) {
        getElement().setProperty("topic", topic);
        getElement().setPropertyJson("people", people);
        var draft = drafts.find(place, author);
        getElement().setProperty("savedAt", Objects.toString(draft.savedAt(), ""));
        fill(draft.text());
        files.show(draft.files());
    }

    void focus() {
        (title == null ? text : title).getElement().callJsFunction("focus");
    }

    private void attempt(Consumer<DraftText> send) {
        try {
            send.accept(typed());
            fill(DraftText.EMPTY);
            files.clear();
            refusal.setVisible(false);
            getElement().callJsFunction("clear");
            forgetInTheBrowser();
        } catch (FeedRefused refused) {
            refuse(getTranslation(refused.key(), refused.facts()));
        } finally {
            actions.getChildren()
                    .flatMap(child -> child instanceof Button button ? Stream.of(button) : Stream.empty())
                    .forEach(button -> button.setEnabled(true));
        }
    }

    /** Also when sending has closed this composer, and the browser would no longer hear a word from it. */
    private void forgetInTheBrowser() {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "dispatchEvent(new CustomEvent('lk-sent', { detail: $0 }))",
                        place.key().toString());
    }

    private void refuse(String reason) {
        refusal.setText(reason);
        refusal.setVisible(true);
    }

    private DraftText typed() {
        return new DraftText(
                title == null ? "" : title.getValue(), text.getValue(), tags == null ? "" : tags.getValue());
    }

    private void fill(DraftText draft) {
        text.setValue(draft.body());
        if (title != null && tags != null) {
            title.setValue(draft.title());
            tags.setValue(draft.tags());
        }
    }

    private void lazily(TextArea field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SAVE_AFTER);
        field.addValueChangeListener(change -> save(change.isFromClient()));
    }

    private void lazily(TextField field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SAVE_AFTER);
        field.addValueChangeListener(change -> save(change.isFromClient()));
    }

    private void save(boolean byHand) {
        if (byHand) {
            refusal.setVisible(false);
            drafts.save(place, author, typed());
        }
    }
}
