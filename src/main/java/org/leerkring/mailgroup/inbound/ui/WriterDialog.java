package org.leerkring.mailgroup.inbound.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Member;
import org.leerkring.communities.Roster;
import org.leerkring.feed.FeedRefused;
import org.leerkring.mailgroup.inbound.InboundRefused;
import org.leerkring.people.PersonId;

/** Asks the coach who wrote a mail, as it will stand under that name. A refusal is shown here, and nothing is lost. */
class WriterDialog extends Dialog {

    private final ComboBox<Member> writer = new ComboBox<>();
    private final Paragraph refusal = new Paragraph();
    private final Consumer<PersonId> post;

    WriterDialog(Roster roster, @Nullable PersonId seemsFrom, Consumer<PersonId> post) {
        this.post = post;
        setHeaderTitle(getTranslation("mailgroup.WriterDialog.heading"));
        addClassName("lk-dialog");
        writer.setLabel(getTranslation("mailgroup.WriterDialog.writer"));
        writer.setItems(roster.members());
        writer.setItemLabelGenerator(Member::name);
        if (seemsFrom != null && roster.isIn(seemsFrom)) {
            roster.member(seemsFrom).ifPresent(writer::setValue);
        }
        writer.setTestId("mail-writer");
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var fields = new Div(new Paragraph(getTranslation("mailgroup.WriterDialog.hint")), writer, refusal);
        fields.addClassName("lk-dialog-fields");
        add(fields);
        getFooter().add(leave(), save());
        setTestId("mail-writer-dialog");
    }

    private Button leave() {
        var leave = new Button(getTranslation("mailgroup.WriterDialog.cancel"), _ -> close());
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.setTestId("mail-writer-cancel");
        return leave;
    }

    private Button save() {
        var save = new Button(getTranslation("mailgroup.WriterDialog.post"), _ -> attempt());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("mail-writer-post");
        return save;
    }

    private void attempt() {
        var chosen = writer.getValue();
        if (chosen == null) {
            refuse(getTranslation("mailgroup.WriterDialog.nobody"));
            return;
        }
        try {
            post.accept(chosen.id());
            close();
        } catch (FeedRefused refused) {
            refuse(getTranslation(refused.key(), refused.facts()));
        } catch (InboundRefused refused) {
            refuse(getTranslation(refused.key()));
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
    }
}
