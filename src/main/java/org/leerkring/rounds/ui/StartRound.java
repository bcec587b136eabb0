package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundPlan;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.methods.Method;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionLine;

/** Opens a round: with which method, in how much time, during which session, and where the call is. */
class StartRound extends Div {

    private final Select<Method> method = new Select<>();
    private final IntegerField minutes = new IntegerField();
    private final Select<SessionLine> session = new Select<>();
    private final TextField link = new TextField();
    private final @Nullable SessionId fixed;

    /**
     * @param fixed the session on whose page this stands; null elsewhere
     * @param coming sessions to choose from when it is not
     */
    StartRound(
            Rounds rounds,
            List<Method> methods,
            Roster in,
            @Nullable SessionId fixed,
            List<SessionLine> coming,
            PersonId me,
            Consumer<RoundId> opened,
            Runnable left) {
        this.fixed = fixed;
        addClassName("lk-start-round");
        setTestId("round-start");
        method.setLabel(getTranslation("rounds.StartRound.method"));
        method.setItemLabelGenerator(it -> it.name().in(getLocale()));
        method.setTestId("round-method");
        method.addValueChangeListener(event -> minutes.setHelperText(getTranslation(
                "rounds.StartRound.minutes-hint", event.getValue().minutes())));
        method.setItems(methods);
        methods.stream().findFirst().ifPresent(method::setValue);
        minutes.setLabel(getTranslation("rounds.StartRound.minutes"));
        minutes.setMin(1);
        minutes.setTestId("round-minutes");
        session.setLabel(getTranslation("rounds.StartRound.session"));
        session.setItemLabelGenerator(it -> it == null ? getTranslation("rounds.StartRound.no-session") : it.title());
        session.setEmptySelectionAllowed(true);
        session.setEmptySelectionCaption(getTranslation("rounds.StartRound.no-session"));
        session.setItems(coming);
        session.setVisible(fixed == null && !coming.isEmpty());
        session.setTestId("round-session");
        link.setLabel(getTranslation("rounds.StartRound.link"));
        link.setHelperText(getTranslation("rounds.StartRound.link-hint"));
        link.setTestId("round-link");
        var refusal = new Refusal();
        var open = new Act("rounds.StartRound.open", "open", () -> {
            refusal.clear();
            try {
                opened.accept(rounds.open(in.community().id(), plan(), me));
            } catch (RoundRefused refused) {
                refusal.show(refused);
            }
        });
        var actions = new Div(open.primary(), new Act("rounds.StartRound.leave", "start-leave", left).quiet());
        actions.addClassName("lk-actions");
        add(method, minutes, session, link, refusal, actions);
    }

    private RoundPlan plan() {
        var during = fixed != null
                ? fixed
                : session.getValue() == null ? null : session.getValue().id();
        return new RoundPlan(
                during,
                method.getValue().key(),
                minutes.getValue(),
                link.getValue().strip());
    }
}
