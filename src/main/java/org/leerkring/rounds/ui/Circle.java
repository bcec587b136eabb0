package org.leerkring.rounds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.StepRead;
import org.leerkring.rounds.methods.Method;
import tools.jackson.databind.node.ArrayNode;

/** The table with its clock; the browser draws both ({@code frontend/elements/lk-circle.ts}). */
@Tag("lk-circle")
class Circle extends Component {

    /** @param leaderGone the browser saw for a while that the facilitator is not here */
    Circle(Runnable leaderGone) {
        setTestId("round-circle");
        getElement().addEventListener("lk-leader-gone", _ -> leaderGone.run());
    }

    /** @param seated whether the viewer took a seat; who did not is told nothing by the live channel */
    void show(RoundRead round, Method method, Roster in, boolean seated) {
        var element = getElement();
        element.setProperty("topic", seated ? Rounds.topic(round.id()).name() : "");
        element.setPropertyJson("seats", seats(round, in));
        element.setProperty("step", round.step().map(StepRead::position).orElse(-1));
        element.setProperty(
                "given", round.clock().map(it -> it.given().toMillis()).orElse(0L));
        element.setProperty(
                "spent", round.clock().map(it -> it.spent().toMillis()).orElse(0L));
        element.setProperty(
                "since",
                round.clock()
                        .flatMap(it -> Optional.ofNullable(it.since()))
                        .map(Object::toString)
                        .orElse(""));
        var phase = round.step().map(step -> method.phase(step.phase()));
        element.setProperty("phase", phase.map(it -> it.name().in(getLocale())).orElse(""));
        element.setProperty(
                "hint", phase.map(it -> BringerWords.of(it.bringer(), this)).orElse(""));
    }

    private ArrayNode seats(RoundRead round, Roster in) {
        var seats = JacksonUtils.createArrayNode();
        round.present().forEach(it -> {
            var seat = seats.addObject();
            seat.put("id", it.person().value().toString());
            seat.put("name", Called.of(it.person(), in, this));
            seat.put("bringer", it.person().equals(bringer(round)));
            seat.put("leads", it.person().equals(round.facilitator()));
            in.member(it.person())
                    .filter(_ -> in.isIn(it.person()))
                    .flatMap(member -> Optional.ofNullable(member.picture()))
                    .ifPresent(picture -> seat.put("picture", picture));
        });
        return seats;
    }

    /** Whose turn it is, where the phase comes round to everyone. */
    private static @Nullable PersonId bringer(RoundRead round) {
        return round.step().flatMap(step -> Optional.ofNullable(step.about())).orElse(round.bringer());
    }
}
