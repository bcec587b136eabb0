package org.leerkring.sessions.homework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.homework.HomeworkRead;
import org.leerkring.sessions.ui.Clocks;

/** Homework to be typed; closes only when it was saved, or when one leaves. */
class HomeworkDialog extends Dialog {

    /** Saves what is typed. */
    interface Saving {

        void save(String text, LocalDate due);
    }

    private final TextArea text = new TextArea();
    private final DatePicker due;
    private final Paragraph refusal = new Paragraph();

    HomeworkDialog(LocalDate due, Saving saving) {
        this("", due, saving);
    }

    HomeworkDialog(HomeworkRead homework, Saving saving) {
        this(homework.text(), homework.due(), saving);
    }

    private HomeworkDialog(String words, LocalDate day, Saving saving) {
        due = Clocks.day(getLocale());
        due.setLabel(getTranslation("sessions.HomeworkDialog.due"));
        due.setValue(day);
        due.setTestId("homework-due");
        text.setLabel(getTranslation("sessions.HomeworkDialog.text"));
        text.setValue(words);
        text.setMinRows(3);
        text.setWidthFull();
        text.setTestId("homework-text");
        refusal.addClassName("lk-refusal");
        refusal.setTestId("homework-refusal");
        refusal.setVisible(false);
        var fields = new Div(text, due, refusal);
        fields.addClassName("lk-dialog-fields");
        setHeaderTitle(getTranslation("sessions.HomeworkDialog.heading"));
        addClassName("lk-dialog");
        add(fields);
        var save = button("save", () -> save(saving));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(button("leave", this::close), save);
    }

    HomeworkDialog withRemoval(Runnable remove) {
        getFooter().addComponentAsFirst(button("remove", () -> {
            remove.run();
            close();
        }));
        return this;
    }

    private void save(Saving saving) {
        try {
            var day = due.getValue();
            if (day == null) {
                throw new SessionRefused("sessions.refused.homework-no-day");
            }
            saving.save(text.getValue(), day);
            close();
        } catch (SessionRefused refused) {
            refuse(getTranslation(refused.key(), refused.facts()));
        } catch (CommunityRefused refused) {
            refuse(getTranslation(String.valueOf(refused.getMessage())));
        }
    }

    private void refuse(String reason) {
        refusal.setText(reason);
        refusal.setVisible(true);
    }

    private Button button(String what, Runnable action) {
        var button = new Button(getTranslation("sessions.HomeworkDialog." + what), _ -> action.run());
        button.setTestId("homework-" + what);
        return button;
    }
}
