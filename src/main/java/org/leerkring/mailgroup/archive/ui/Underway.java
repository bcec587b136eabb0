package org.leerkring.mailgroup.archive.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.leerkring.mailgroup.archive.ArchiveRead;
import org.leerkring.mailgroup.archive.ArchiveRead.Stage;

/** Shows how far an archive is on its way in, and lets it be stopped. */
class Underway extends Composite<Div> {

    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    Underway(ArchiveRead now, Runnable stop) {
        words.getElement().setAttribute("role", "status");
        words.setTestId("archive-progress");
        bar.setTestId("archive-bar");
        var leave = new Paragraph(getTranslation("mailgroup.ArchiveView.leave"));
        leave.addClassNames("lk-muted", "lk-small");
        var button = new Button(getTranslation("mailgroup.ArchiveView.stop"), _ -> stop.run());
        button.setDisableOnClick(true);
        button.setTestId("archive-stop");
        var actions = new Div(button);
        actions.addClassName("lk-actions");
        getContent().addClassName("lk-panel");
        getContent().add(words, bar, leave, actions);
        show(now);
    }

    void show(ArchiveRead now) {
        if (now.stage() == Stage.LOOKING || now.found() == 0) {
            bar.setIndeterminate(true);
            words.setText(getTranslation("mailgroup.ArchiveView.looking", now.file(), now.found()));
        } else {
            bar.setIndeterminate(false);
            bar.setMax(now.found());
            bar.setValue(Math.min(now.done(), now.found()));
            words.setText(getTranslation("mailgroup.archive.progress", now.done(), now.found()));
        }
        bar.getElement().setAttribute("aria-label", words.getText());
    }
}
