package org.leerkring.sessions.homework.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.documents.DocumentRead;
import org.leerkring.sessions.documents.Documents;
import org.leerkring.sessions.homework.HomeworkBook;
import org.leerkring.sessions.homework.HomeworkId;
import org.leerkring.sessions.homework.HomeworkRead;
import org.leerkring.sessions.ui.LivePart;
import org.leerkring.sessions.ui.SessionPanel;

/** What is to be prepared: each ticks their own, and who leads sees who is ready. */
class HomeworkPanel extends LivePart implements SessionPanel.Lasting {

    private final PersonId viewer;
    private final boolean leads;
    private final HomeworkBook book;
    private final Documents documents;
    private final People people;
    private final UnorderedList rows = new UnorderedList();

    private SessionRead session;

    HomeworkPanel(
            SessionRead session,
            PersonId viewer,
            boolean leads,
            HomeworkBook book,
            Documents documents,
            People people,
            NoticeBoard notices) {
        super(
                notices,
                List.of(HomeworkBook.topic(session.id()), Documents.topic(session.id())),
                "sessions.HomeworkPanel.heading");
        this.session = session;
        this.viewer = viewer;
        this.leads = leads;
        this.book = book;
        this.documents = documents;
        this.people = people;
        setTestId("homework");
        add(rows);
        if (leads) {
            var set = new Button(getTranslation("sessions.HomeworkPanel.set"), _ -> set());
            set.setTestId("homework-set");
            add(set);
        }
    }

    @Override
    public void show(SessionRead now) {
        session = now;
    }

    @Override
    protected void refresh() {
        var all = book.of(session.id(), viewer);
        var files = documents.of(session.id(), viewer).stream()
                .filter(document -> document.homework() != null)
                .collect(Collectors.groupingBy(document -> Objects.requireNonNull(document.homework())));
        var names = leads ? names(all) : Map.<PersonId, PersonCard>of();
        rows.removeAll();
        all.forEach(homework -> rows.add(row(homework, files, names)));
        setVisible(leads || !all.isEmpty());
    }

    private HomeworkRow row(
            HomeworkRead homework, Map<HomeworkId, List<DocumentRead>> files, Map<PersonId, PersonCard> names) {
        var row = new HomeworkRow(
                homework,
                homework.isDoneBy(viewer),
                files.getOrDefault(homework.id(), List.of()),
                done -> book.tick(homework.id(), viewer, done, viewer));
        if (leads) {
            row.forWhoLeads(
                    homework.done().stream()
                            .map(names::get)
                            .filter(Objects::nonNull)
                            .map(PersonCard::name)
                            .sorted()
                            .toList(),
                    () -> change(homework),
                    (name, bytes) -> documents.add(session.id(), homework.id(), name, bytes, viewer));
        }
        return row;
    }

    /** Of everyone who ticked anything, in one query. */
    private Map<PersonId, PersonCard> names(List<HomeworkRead> all) {
        var wanted = new HashSet<PersonId>();
        all.forEach(homework -> wanted.addAll(homework.done()));
        return people.cards(wanted);
    }

    private void set() {
        var day = session.details().time().localStart().toLocalDate();
        new HomeworkDialog(day, (text, due) -> book.set(session.id(), text, due, viewer)).open();
    }

    private void change(HomeworkRead homework) {
        new HomeworkDialog(homework, (text, due) -> book.change(homework.id(), text, due, viewer))
                .withRemoval(() -> book.remove(homework.id(), viewer))
                .open();
    }
}
