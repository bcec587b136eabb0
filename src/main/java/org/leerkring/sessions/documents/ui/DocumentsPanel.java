package org.leerkring.sessions.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.documents.DocumentRead;
import org.leerkring.sessions.documents.Documents;
import org.leerkring.sessions.ui.FileUpload;
import org.leerkring.sessions.ui.LivePart;
import org.leerkring.sessions.ui.SessionPanel;

/** The files that go with a session. */
class DocumentsPanel extends LivePart implements SessionPanel.Lasting {

    private final SessionId session;
    private final PersonId viewer;
    private final boolean adds;
    private final boolean leads;
    private final Documents documents;
    private final UnorderedList rows = new UnorderedList();

    DocumentsPanel(
            SessionId session, PersonId viewer, boolean adds, boolean leads, Documents documents, NoticeBoard notices) {
        super(notices, List.of(Documents.topic(session)), "sessions.DocumentsPanel.heading");
        this.session = session;
        this.viewer = viewer;
        this.adds = adds;
        this.leads = leads;
        this.documents = documents;
        setTestId("documents");
        add(rows);
        if (adds) {
            add(new FileUpload(
                    getTranslation("sessions.DocumentsPanel.add"),
                    "document-add",
                    (name, bytes) -> documents.add(session, null, name, bytes, viewer)));
        }
    }

    @Override
    public void show(SessionRead now) {
        // files do not depend on when or where it is
    }

    @Override
    protected void refresh() {
        var all = documents.of(session, viewer).stream()
                .filter(document -> document.homework() == null)
                .toList();
        rows.removeAll();
        all.forEach(document -> rows.add(row(document)));
        setVisible(adds || !all.isEmpty());
    }

    private ListItem row(DocumentRead document) {
        var name = document.file().name();
        var link = new Anchor(document.path(), name, AnchorTarget.BLANK);
        link.getElement().setAttribute("router-ignore", true);
        link.setTestId("document-open");
        var row = new ListItem(link);
        row.setTestId("document");
        if (leads || document.addedBy().equals(viewer)) {
            var remove = new Button("×", _ -> documents.remove(document.id(), viewer));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            remove.setAriaLabel(getTranslation("sessions.DocumentsPanel.remove", name));
            remove.setTestId("document-remove");
            row.add(remove);
        }
        return row;
    }
}
