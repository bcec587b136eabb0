package org.leerkring.sessions.homework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.leerkring.sessions.documents.DocumentRead;
import org.leerkring.sessions.homework.HomeworkRead;
import org.leerkring.sessions.ui.FileUpload;

/** One homework: a box to tick, until when, its files; for who leads also who is ready. */
class HomeworkRow extends ListItem {

    private final Div words = new Div();

    HomeworkRow(HomeworkRead homework, boolean done, List<DocumentRead> files, Consumer<Boolean> tick) {
        setTestId("homework-item");
        addClassName("lk-homework");
        var box = new Checkbox(homework.text(), done);
        box.setTestId("homework-done");
        box.addValueChangeListener(event -> tick.accept(event.getValue()));
        var due = DateTimeFormatter.ofPattern("EEE d MMMM", getLocale()).format(homework.due());
        var facts = new Div(new Span(getTranslation("sessions.HomeworkRow.due", due)));
        facts.addClassName("lk-facts");
        files.forEach(file -> facts.add(link(file)));
        words.addClassName("lk-session-words");
        words.add(box, facts);
        add(words);
    }

    private static Anchor link(DocumentRead file) {
        var link = new Anchor(file.path(), file.file().name(), AnchorTarget.BLANK);
        link.getElement().setAttribute("router-ignore", true);
        link.setTestId("homework-file");
        return link;
    }

    /** @param ready the names of who ticked it */
    void forWhoLeads(List<String> ready, Runnable change, FileUpload.Keeping keeping) {
        var who = new Span(
                ready.isEmpty()
                        ? getTranslation("sessions.HomeworkRow.nobody-ready")
                        : getTranslation("sessions.HomeworkRow.ready", ready.size(), String.join(", ", ready)));
        who.addClassNames("lk-muted", "lk-small");
        who.setTestId("homework-ready");
        var open = new Button(getTranslation("sessions.HomeworkRow.change"), _ -> change.run());
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        open.setTestId("homework-change");
        var actions = new Div(
                open, new FileUpload(getTranslation("sessions.HomeworkRow.attach"), "homework-attach", keeping));
        actions.addClassName("lk-actions");
        words.add(who, actions);
    }
}
