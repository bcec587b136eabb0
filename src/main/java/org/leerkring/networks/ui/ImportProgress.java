package org.leerkring.networks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import org.leerkring.networks.schoollist.ImportRead;

/** Shows that a list is being worked on, and how far that is. */
class ImportProgress extends Composite<Div> {

    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();

    ImportProgress(ImportRead now) {
        words.getElement().setAttribute("role", "status");
        bar.setTestId("import-bar");
        var leave = new Paragraph(getTranslation("networks.ImportProgress.leave"));
        leave.addClassNames("lk-muted", "lk-small");
        getContent().addClassName("lk-panel");
        getContent().setTestId("import-progress");
        getContent().add(words, bar, leave);
        show(now);
    }

    void show(ImportRead now) {
        var proposal = now.proposal();
        if (proposal == null || proposal.toWrite() == 0) {
            bar.setIndeterminate(true);
            words.setText(getTranslation("networks.ImportProgress.reading", now.file()));
        } else {
            bar.setIndeterminate(false);
            bar.setMax(proposal.toWrite());
            bar.setValue(Math.min(now.written(), proposal.toWrite()));
            words.setText(
                    getTranslation("networks.ImportProgress.writing", now.written(), proposal.toWrite(), now.file()));
        }
        bar.getElement().setAttribute("aria-label", words.getText());
    }
}
