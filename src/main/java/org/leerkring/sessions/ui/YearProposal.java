package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.leerkring.sessions.SessionPlan;
import org.leerkring.sessions.hosts.Host;

/** The sessions of a year as they are proposed, each to be mended or left out before all are planned. */
class YearProposal extends Composite<Div> {

    private final List<YearRow> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Button plan;

    /** @param all given what is there to be planned, which may be refused when it is asked for */
    YearProposal(List<SessionPlan> proposed, List<Host> hosts, Consumer<Supplier<List<SessionPlan>>> all) {
        plan = new Button("", _ -> all.accept(this::typed));
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        plan.setTestId("year-plan");
        list.addClassName("lk-items");
        proposed.forEach(session -> {
            var row = new YearRow(session, hosts, this::remove);
            rows.add(row);
            list.add(row);
        });
        getContent().addClassName("lk-panel");
        getContent().add(new H2(getTranslation("sessions.YearProposal.heading")), list, new Div(plan));
        count();
    }

    private void remove(YearRow row) {
        rows.remove(row);
        list.remove(row);
        count();
    }

    private void count() {
        plan.setText(getTranslation("sessions.YearProposal.plan", rows.size()));
        plan.setEnabled(!rows.isEmpty());
    }

    private List<SessionPlan> typed() {
        return rows.stream().map(YearRow::typed).toList();
    }
}
