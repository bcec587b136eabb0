package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.RoundState;
import org.leerkring.rounds.StepRead;
import org.leerkring.rounds.methods.Method;

/** The way through the round: where the group is, what comes, and how long each phase takes. */
public class PhaseTrack extends Div {

    private final OrderedList steps = new OrderedList();
    private final Paragraph where = new Paragraph();

    private @Nullable List<Stop> shown;

    public PhaseTrack() {
        addClassName("lk-track");
        setTestId("round-track");
        where.addClassNames("lk-muted", "lk-small", "lk-track-where");
        where.setTestId("round-where");
        steps.getElement().setAttribute("tabindex", "0"); // a long way scrolls, with the keyboard too
        steps.getElement().setAttribute("aria-label", getTranslation("rounds.PhaseTrack.label"));
        add(steps, where);
    }

    /** One step of the way. */
    private record Stop(String name, long minutes, String bringer, String state) {}

    public void show(RoundRead round, Method method, Roster in) {
        var stops = round.steps().isEmpty()
                ? planned(round, method)
                : round.steps().stream()
                        .map(step -> stop(step, round, method, in))
                        .toList();
        if (stops.equals(shown)) {
            return;
        }
        shown = stops;
        steps.removeAll();
        stops.forEach(stop -> steps.add(item(stop)));
        steps.getElement()
                .getChildren()
                .filter(stop -> stop.getClassList().contains("on"))
                .forEach(on -> steps.getElement()
                        .executeJs("this.scrollLeft = $0.offsetLeft - this.offsetLeft - this.clientWidth / 3", on));
        where.setVisible(round.step().isPresent());
        round.step()
                .ifPresent(step -> where.setText(getTranslation(
                        "rounds.PhaseTrack.where",
                        step.position() + 1,
                        stops.size(),
                        stops.get(step.position()).name())));
    }

    private List<Stop> planned(RoundRead round, Method method) {
        var fitted = round.minutes() == null ? method : method.fittedTo(round.minutes());
        return fitted.phases().stream()
                .map(phase -> new Stop(
                        phase.name().in(getLocale()),
                        phase.minutes().usual(),
                        BringerWords.of(phase.bringer(), this),
                        "next"))
                .toList();
    }

    private Stop stop(StepRead step, RoundRead round, Method method, Roster in) {
        var phase = method.phase(step.phase());
        var name = phase.name().in(getLocale());
        return new Stop(
                step.about() == null ? name : name + " · " + firstName(step.about(), in),
                step.given().toMinutes(),
                BringerWords.of(phase.bringer(), this),
                state(step, round));
    }

    private String firstName(PersonId person, Roster in) {
        return Called.of(person, in, this).split(" ")[0];
    }

    private static String state(StepRead step, RoundRead round) {
        if (step.skipped()) {
            return "skipped";
        }
        var over = round.state() == RoundState.ENDED || step.position() < round.position();
        return over ? "past" : step.position() == round.position() ? "on" : "next";
    }

    private ListItem item(Stop stop) {
        var name = new Span(stop.name());
        name.addClassName("lk-track-name");
        var minutes = new Span(getTranslation("rounds.PhaseTrack.minutes", stop.minutes()));
        var item = new ListItem(name, minutes);
        if (!stop.bringer().isEmpty()) {
            item.add(new Span(stop.bringer()));
        }
        item.addClassName(stop.state());
        if (stop.state().equals("on")) {
            item.getElement().setAttribute("aria-current", "step");
        }
        if (stop.state().equals("skipped")) {
            item.add(new Span(getTranslation("rounds.PhaseTrack.skipped")));
        }
        item.setTestId("round-stop");
        return item;
    }
}
