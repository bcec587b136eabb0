package org.leerkring.sessions.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.minutes.BlockId;
import org.leerkring.sessions.minutes.BlockKind;
import org.leerkring.sessions.minutes.BlockRead;
import org.leerkring.sessions.minutes.Wording;

/** Where someone writes one block. What is typed is kept as it is typed; what is refused stays in the field. */
class BlockEditor extends Div {

    /** Pause in typing after which it is kept, in milliseconds. */
    private static final int PAUSE = 500;

    private final MinutesPen pen;
    private final TextArea field = new TextArea();
    private final ActionFields action;
    private final Paragraph beside = new Paragraph();

    private @Nullable BlockId block;
    private long edition;

    /** @param done runs when the writer says it is done */
    BlockEditor(MinutesPen pen, Roster in, String doneKey, Runnable done) {
        this.pen = pen;
        action = new ActionFields(in, (who, due) -> {
            if (block != null) {
                pen.assign(block, who, due);
            }
        });
        field.setPlaceholder(getTranslation("sessions.BlockEditor.placeholder"));
        field.setAriaLabel(getTranslation("sessions.BlockEditor.label"));
        field.setMaxLength(Wording.MOST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.setTestId("block-words");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep();
            }
        });
        beside.addClassNames("lk-muted", "lk-small");
        beside.getElement().setAttribute("role", "status");
        beside.setTestId("block-beside");
        beside.setVisible(false);
        action.setVisible(false);
        var finish = new Button(getTranslation(doneKey), _ -> {
            finish();
            done.run();
        });
        finish.setTestId("block-done");
        addClassName("lk-block-editor");
        add(field, beside, action, finish);
    }

    /** Where the words stand; empty as long as there are none. */
    Optional<BlockId> block() {
        return Optional.ofNullable(block);
    }

    /** Whether something stands here that was refused. */
    boolean isUnkept() {
        return field.isInvalid();
    }

    /** Writes on in a block that is there. */
    void open(BlockRead read) {
        block = read.id();
        edition = read.edition();
        field.setValue(sign(read.wording().kind()) + read.wording().words());
        action.show(read.who(), read.due());
        action.setVisible(read.wording().kind() == BlockKind.ACTION);
        field.focus();
    }

    private void keep() {
        try {
            var before = block;
            var written = pen.write(block, edition, field.getValue());
            block = written.block();
            edition = written.edition();
            if (written.beside()) {
                beside.setText(getTranslation("sessions.BlockEditor.beside"));
                beside.setVisible(true);
            }
            action.setVisible(block != null && Wording.typed(field.getValue()).kind() == BlockKind.ACTION);
            field.setInvalid(false);
            pen.kept(this, before);
        } catch (SessionRefused refused) {
            field.setErrorMessage(getTranslation(refused.key(), refused.facts()));
            field.setInvalid(true);
        }
    }

    /** Lets go of the block and starts with an empty page, unless what stands there could not be kept. */
    private void finish() {
        if (field.isInvalid()) {
            return;
        }
        letGo();
        block = null;
        edition = 0;
        field.clear();
        action.show(null, null);
        action.setVisible(false);
        beside.setVisible(false);
    }

    /** Who goes away, or whose browser does, is no longer writing; the words are kept. */
    @Override
    protected void onDetach(DetachEvent event) {
        letGo();
    }

    private void letGo() {
        if (block != null) {
            pen.letGo(block);
        }
    }

    private String sign(BlockKind kind) {
        return switch (kind) {
            case NOTE -> "";
            case DECISION -> getTranslation("sessions.BlockEditor.decision") + " ";
            case ACTION -> getTranslation("sessions.BlockEditor.action") + " ";
        };
    }
}
