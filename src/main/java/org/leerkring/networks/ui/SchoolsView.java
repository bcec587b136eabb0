package org.leerkring.networks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.NetworkPaths;
import org.leerkring.networks.SchoolEdition;
import org.leerkring.networks.Schools;

/** The register of a network's schools: its coordinators write it, administrators see it. */
@PermitAll
@Route("netwerken/:network/scholen")
class SchoolsView extends NetworkPage {

    private final Schools schools;
    private final TextField search = new TextField();
    private final Div found = new Div();

    private @Nullable Visit here;

    SchoolsView(NetworkDoor door, Schools schools) {
        super(door, "networks.tab.schools");
        this.schools = schools;
        search.setLabel(getTranslation("networks.SchoolsView.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setTestId("schools-search");
        search.addClassName("lk-search");
        search.addValueChangeListener(_ -> {
            if (here != null) {
                list(here);
            }
        });
    }

    @Override
    void show(Visit visit) {
        here = visit;
        var count = schools.count(visit.id());
        var heading = new Heading(getTranslation("networks.SchoolsView.heading", count));
        if (visit.manages()) {
            var add = new Button(getTranslation("networks.SchoolsView.add"), _ -> enter(visit));
            add.setTestId("school-add");
            var take = new InnerLink(
                    NetworkPaths.page(visit.id(), SchoolImportView.PAGE),
                    getTranslation("networks.SchoolsView.import"),
                    "schools-import");
            take.addClassName("lk-primary");
            heading.add(add, take);
        }
        add(heading, search, found);
        list(visit);
    }

    private void list(Visit visit) {
        found.removeAll();
        var words = search.getValue();
        var list = new SchoolList(
                (after, limit) -> schools.page(visit.id(), words, after, limit, visit.person()),
                visit.manages() ? school -> change(visit, school) : null);
        if (!list.isEmpty()) {
            found.add(list);
        } else if (words.isBlank()) {
            found.add(new Empty("networks.SchoolsView.empty"));
        } else {
            found.add(new Empty("networks.SchoolsView.none"));
        }
    }

    private void enter(Visit visit) {
        var fields = new SchoolFields(schools.groups(visit.id(), visit.person()));
        new EditDialog<>("school", getTranslation("networks.SchoolsView.add"), fields, fields.fresh(), (details, _) -> {
                    schools.enter(visit.id(), details, visit.person());
                    refresh(visit);
                    Told.inPassing(this, "networks.SchoolsView.added", details.name());
                })
                .open();
    }

    /** What is in the list may be old by now; the dialog begins with what is known at this moment. */
    private void change(Visit visit, SchoolEdition listed) {
        var school = schools.edition(listed.id(), visit.person());
        var fields = new SchoolFields(schools.groups(visit.id(), visit.person()));
        new EditDialog<>("school", school.details().name(), fields, fields.of(school), (details, basedOn) -> {
                    schools.change(school.id(), details, basedOn, visit.person());
                    refresh(visit);
                })
                .open();
    }

    private void refresh(Visit visit) {
        getContent().removeAll();
        show(visit);
    }
}
