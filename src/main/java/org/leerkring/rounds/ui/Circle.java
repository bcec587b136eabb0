package org.leerkring.rounds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.StepRead;
import org.leerkring.rounds.methods.Method;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The table with its clock; the browser draws both ({@code frontend/elements/lk-circle.ts}). */
@Tag("lk-circle")
public class Circle extends Component {

    /** @param leaderGone the browser saw for a while that the facilitator is not here */
    public Circle(Runnable leaderGone) {
        setTestId("round-circle");
        getElement().addEventListener("lk-leader-gone", _ -> leaderGone.run());
    }

    /**
     * Who of a played table is ready and who writes; in a round that is held the live channel tells that.
     */
    public record Played(Set<PersonId> ready, Set<PersonId> writing) {}

    /** @param seated whether the viewer took a seat; who did not is told nothing by the live channel */
    void show(RoundRead round, Method method, Roster in, boolean seated) {
        getElement().setProperty("topic", seated ? Rounds.topic(round.id()).name() : "");
        show(round, method, seats(round, in));
    }

    /** A played table: all are there, and nothing is asked of the live channel. */
    public void show(RoundRead round, Method method, Roster in, Played played) {
        var seats = seats(round, in);
        seats.forEach(each -> {
            var seat = (ObjectNode) each;
            var person = new PersonId(UUID.fromString(seat.get("id").stringValue()));
            seat.put("played", true);
            seat.put("ready", played.ready().contains(person));
            seat.put("writing", played.writing().contains(person));
        });
        show(round, method, seats);
    }

    private void show(RoundRead round, Method method, ArrayNode seats) {
        var element = getElement();
        element.setPropertyJson("seats", seats);
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
