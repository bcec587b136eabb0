package org.leerkring.networks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.leerkring.networks.Coordination;
import org.leerkring.networks.CoordinatorCard;
import org.leerkring.networks.Networks;

/** Who coordinates a network; administrators appoint them. */
@PermitAll
@Route("netwerken/:network/coordinatoren")
class CoordinatorsView extends NetworkPage {

    private final Coordination coordination;
    private final Networks networks;

    CoordinatorsView(NetworkDoor door, Coordination coordination, Networks networks) {
        super(door, "networks.tab.coordinators");
        this.coordination = coordination;
        this.networks = networks;
    }

    @Override
    void show(Visit visit) {
        var coordinators = coordination.of(visit.id(), visit.person());
        add(new Heading(getTranslation("networks.CoordinatorsView.heading")));
        if (coordinators.isEmpty()) {
            add(new Empty("networks.CoordinatorsView.empty"));
        } else {
            var list = new UnorderedList();
            coordinators.forEach(coordinator -> list.add(row(coordinator, visit)));
            var panel = new Div(list);
            panel.addClassName("lk-panel");
            add(panel);
        }
        if (visit.founds()) {
            add(new AppointForm((email, name, language) -> {
                coordination.appoint(visit.id(), email, name, language, visit.person());
                refresh(visit);
                Told.inPassing(this, "networks.CoordinatorsView.appointed", email);
            }));
        }
    }

    private ListItem row(CoordinatorCard coordinator, Visit visit) {
        var name = new Span(coordinator.name());
        name.addClassName("lk-member-name");
        var email = new Span(coordinator.email());
        email.addClassName("lk-muted");
        var row = new ListItem(name, email);
        if (visit.founds()) {
            var dismiss = new Button(getTranslation("networks.CoordinatorsView.dismiss"));
            dismiss.setAriaLabel(getTranslation("networks.CoordinatorsView.dismiss-one", coordinator.name()));
            dismiss.setTestId("coordinator-dismiss");
            dismiss.addClickListener(_ -> dismiss(coordinator, visit));
            row.add(dismiss);
        }
        row.setTestId("coordinator");
        return row;
    }

    private void dismiss(CoordinatorCard coordinator, Visit visit) {
        networks.dismiss(visit.id(), coordinator.id(), visit.person());
        refresh(visit);
        Told.withUndo(
                this,
                () -> {
                    networks.appoint(visit.id(), coordinator.id(), visit.person());
                    refresh(visit);
                },
                "networks.CoordinatorsView.dismissed",
                coordinator.name());
    }

    private void refresh(Visit visit) {
        getContent().removeAll();
        show(visit);
    }
}
