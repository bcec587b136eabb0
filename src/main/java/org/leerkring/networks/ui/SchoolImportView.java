package org.leerkring.networks.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.live.NoticeBoard;
import org.leerkring.networks.NetworkPaths;
import org.leerkring.networks.NetworkRefused;
import org.leerkring.networks.schoollist.ImportRead;
import org.leerkring.networks.schoollist.SchoolImports;

/** Takes a list of schools into the register: choose it, look at what it would do, say yes. */
@PermitAll
@Route("netwerken/:network/" + SchoolImportView.PAGE)
class SchoolImportView extends NetworkPage {

    static final String PAGE = "scholen/import";

    private final SchoolImports imports;
    private final NoticeBoard notices;
    private final Div stage = new Div();

    private @Nullable Visit here;
    private @Nullable ImportProgress progress;
    private @Nullable Registration watch;

    SchoolImportView(NetworkDoor door, SchoolImports imports, NoticeBoard notices) {
        super(door, "networks.SchoolImportView.heading");
        this.imports = imports;
        this.notices = notices;
        stage.addClassName("lk-column");
    }

    @Override
    void show(Visit visit) {
        if (!visit.manages()) {
            throw new NotFoundException();
        }
        here = visit;
        add(
                new InnerLink(
                        NetworkPaths.page(visit.id(), "scholen"),
                        getTranslation("networks.SchoolImportView.back"),
                        "import-back"),
                new Heading(getTranslation("networks.SchoolImportView.heading")),
                stage);
        draw();
    }

    /** Runs again after a resynchronisation: first what is already watched is let go, and afterwards the state is read. */
    @Override
    protected void onAttach(AttachEvent event) {
        stopWatching();
        if (here != null) {
            var topics = List.of(SchoolImports.topic(here.person()));
            watch = notices.watch(topics, event.getUI(), this::draw);
            draw();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching();
    }

    private void stopWatching() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }

    /** Also runs on a thread of the notice board, under the page's lock. */
    private void draw() {
        if (here == null) {
            return;
        }
        var visit = here;
        var state = imports.of(visit.id(), visit.person());
        if (progress != null && state.filter(ImportRead::isBusy).isPresent()) {
            progress.show(state.get());
            return;
        }
        progress = null;
        stage.removeAll();
        state.ifPresentOrElse(now -> stage.add(step(now, visit)), () -> stage.add(upload(visit, null)));
    }

    private Component step(ImportRead now, Visit visit) {
        return switch (now.stage()) {
            case READING, WRITING -> {
                progress = new ImportProgress(now);
                yield progress;
            }
            case UNREADABLE ->
                upload(visit, getTranslation(now.notice(), now.facts().toArray()));
            case PROPOSED -> new ProposalPanel(now, () -> confirm(visit), () -> putAway(visit));
            case DONE -> done(now, visit);
        };
    }

    private UploadPanel upload(Visit visit, @Nullable String refusal) {
        return new UploadPanel(
                (name, bytes) -> imports.receive(visit.id(), name, bytes, visit.person()), refusal, this::draw);
    }

    private void confirm(Visit visit) {
        try {
            imports.confirm(visit.id(), visit.person());
        } catch (NetworkRefused refused) {
            Told.inPassing(this, refused.key(), refused.facts());
        }
        draw();
    }

    private void putAway(Visit visit) {
        imports.putAway(visit.id(), visit.person());
        draw();
    }

    private Component done(ImportRead now, Visit visit) {
        var words = new Paragraph(getTranslation("networks.SchoolImportView.done", now.written(), now.file()));
        words.getElement().setAttribute("role", "status");
        var schools = new InnerLink(
                NetworkPaths.page(visit.id(), "scholen"),
                getTranslation("networks.SchoolImportView.to-schools"),
                "import-schools");
        schools.addClassName("lk-primary");
        var another = Buttons.plain(this, "networks.SchoolImportView.another", "import-another", () -> putAway(visit));
        var actions = new Div(schools, another);
        actions.addClassName("lk-actions");
        var panel = new Div(words, actions);
        panel.addClassName("lk-panel");
        panel.setTestId("import-done");
        return panel;
    }
}
