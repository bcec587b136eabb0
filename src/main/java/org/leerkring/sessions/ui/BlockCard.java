package org.leerkring.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.minutes.BlockKind;
import org.leerkring.sessions.minutes.BlockRead;

/** One block of minutes as it is read, or with the field in which it is written on. */
class BlockCard extends ListItem {

    private final H4 heading = new H4();
    private final Span kind = new Span();
    private final Checkbox done = new Checkbox();
    private final Span words = new Span();
    private final Span facts = new Span();
    private final Span writer = new Span();
    private final Button change = new Button(VaadinIcon.PENCIL.create());
    private final Div line;

    private @Nullable BlockRead shown;
    private @Nullable BlockEditor editor;

    BlockCard(Consumer<BlockRead> edit, BiConsumer<BlockRead, Boolean> tick) {
        kind.addClassName("lk-chip");
        words.addClassName("lk-block-words");
        words.setTestId("block-text");
        facts.addClassNames("lk-muted", "lk-small");
        facts.setTestId("action-facts");
        writer.addClassName("lk-small");
        writer.setTestId("block-writing");
        done.setTestId("action-done");
        done.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                tick.accept(Objects.requireNonNull(shown), changed.getValue());
            }
        });
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(getTranslation("sessions.BlockCard.change"));
        change.setTestId("block-change");
        change.addClickListener(_ -> edit.accept(Objects.requireNonNull(shown)));
        line = new Div(done, kind, words, facts, change);
        line.addClassName("lk-block-line");
        addClassName("lk-block");
        setTestId("block");
        add(heading, line, writer);
    }

    /** @param title of the agenda's item, where another one begins; null where the same goes on */
    void show(BlockRead block, @Nullable String title, boolean mayWrite, boolean mayTick, PersonId me, Roster in) {
        shown = block;
        heading.setText(title == null ? "" : title);
        heading.setVisible(title != null);
        var what = block.wording().kind();
        getElement().setAttribute("data-kind", what.name().toLowerCase(Locale.ROOT));
        kind.setVisible(what != BlockKind.NOTE);
        kind.setText(getTranslation("sessions.block." + what.name().toLowerCase(Locale.ROOT)));
        kind.setClassName("open", what == BlockKind.ACTION && !block.done());
        kind.setClassName("ok", what != BlockKind.ACTION || block.done());
        words.setText(block.wording().words());
        done.setVisible(what == BlockKind.ACTION);
        done.setValue(block.done());
        done.setEnabled(mayTick);
        done.setAriaLabel(
                getTranslation("sessions.BlockCard.done", block.wording().words()));
        facts.setVisible(what == BlockKind.ACTION);
        facts.setText(ActionFacts.of(block, in, getTranslation("sessions.ActionFields.everyone"), getLocale()));
        var other = block.writing() != null && !block.writing().equals(me) ? in.nameOf(block.writing()) : "";
        writer.setVisible(!other.isEmpty());
        writer.setText(getTranslation("sessions.BlockCard.writes", other));
        setClassName("written", !other.isEmpty());
        change.setVisible(mayWrite && other.isEmpty());
    }

    /** Puts the field in place of the words. */
    void edit(BlockEditor field) {
        editor = field;
        line.setVisible(false);
        add(field);
    }

    boolean isEdited() {
        return editor != null;
    }

    boolean isEditedBy(BlockEditor field) {
        return field.equals(editor);
    }

    /** Shows the words again in place of the field. */
    void read() {
        var field = editor;
        editor = null;
        line.setVisible(true);
        if (field != null) {
            remove(field);
        }
    }
}
