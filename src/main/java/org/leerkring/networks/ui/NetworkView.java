package org.leerkring.networks.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.leerkring.networks.Coordination;
import org.leerkring.networks.CoordinatorCard;
import org.leerkring.networks.FirstStep;
import org.leerkring.networks.NetworkPaths;
import org.leerkring.networks.Networks;
import org.leerkring.networks.Schools;

/** The overview of a network: what it still needs, and how it stands. */
@PermitAll
@Route("netwerken/:network")
class NetworkView extends NetworkPage {

    private final Networks networks;
    private final Schools schools;
    private final Coordination coordination;
    private final List<FirstStep> steps;

    NetworkView(
            NetworkDoor door, Networks networks, Schools schools, Coordination coordination, List<FirstStep> steps) {
        super(door, "networks.tab.overview");
        this.networks = networks;
        this.schools = schools;
        this.coordination = coordination;
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(FirstStep::order)).toList();
    }

    @Override
    void show(Visit visit) {
        var done = steps.stream()
                .collect(Collectors.partitioningBy(step -> step.done().test(visit.id())));
        if (!done.getOrDefault(false, List.of()).isEmpty()) {
            add(
                    new Heading(getTranslation("networks.NetworkView.steps")),
                    firstSteps(visit, done.getOrDefault(true, List.of())));
        }
        add(new Heading(getTranslation("networks.NetworkView.facts")), facts(visit));
        if (visit.manages()) {
            add(new InnerLink(
                    NetworkPaths.page(visit.id(), "logboek"),
                    getTranslation("networks.NetworkView.log"),
                    "network-log"));
        }
    }

    private Div firstSteps(Visit visit, List<FirstStep> done) {
        var list = new OrderedList();
        list.addClassName("lk-steps");
        steps.forEach(step -> list.add(step(step, visit, done.contains(step))));
        var panel = new Div(list);
        panel.addClassName("lk-panel");
        panel.setTestId("first-steps");
        return panel;
    }

    private ListItem step(FirstStep step, Visit visit, boolean done) {
        var link = new InnerLink(
                NetworkPaths.page(visit.id(), step.page()), getTranslation(step.labelKey()), "step-" + step.page());
        var hint = new Paragraph(getTranslation(step.labelKey() + "-hint"));
        hint.addClassNames("lk-muted", "lk-small");
        var state = new Span(getTranslation(done ? "networks.NetworkView.done" : "networks.NetworkView.to-do"));
        state.addClassNames("lk-chip", done ? "ok" : "open");
        var row = new ListItem(new Div(new H3(link), hint), state);
        row.setTestId("step");
        return row;
    }

    private Div facts(Visit visit) {
        var settings = networks.settings(visit.id());
        var list = new DescriptionList();
        fact(list, "networks.tab.schools", String.valueOf(schools.count(visit.id())));
        fact(
                list,
                "networks.tab.coordinators",
                coordination.of(visit.id(), visit.person()).stream()
                        .map(CoordinatorCard::name)
                        .collect(Collectors.joining(", ")));
        fact(
                list,
                "networks.NetworkView.kinds",
                settings.kinds().stream().map(kind -> kind.name()).collect(Collectors.joining(", ")));
        fact(
                list,
                "networks.NetworkView.size",
                getTranslation(
                        "networks.NetworkView.size-facts",
                        settings.schoolsPerCommunity().least(),
                        settings.schoolsPerCommunity().most(),
                        settings.mostMembers()));
        var panel = new Div(list);
        panel.addClassName("lk-panel");
        panel.setTestId("network-facts");
        return panel;
    }

    private void fact(DescriptionList list, String key, String words) {
        list.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(words.isEmpty() ? "–" : words));
    }
}
