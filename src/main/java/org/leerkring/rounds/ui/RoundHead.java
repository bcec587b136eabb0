package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundPaths;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.RoundState;
import org.leerkring.rounds.methods.Method;

/** Which round this is, whether it goes on, and that it is confidential. */
class RoundHead extends Div {

    private final H2 title = new H2();
    private final Span state = new Span();
    private final Paragraph confidential = new Paragraph();
    private final Anchor call;
    private final Anchor screen;

    RoundHead() {
        addClassNames("lk-round-head");
        state.addClassNames("lk-chip");
        state.setTestId("round-state");
        confidential.addClassNames("lk-muted", "lk-small");
        call = new Anchor("", getTranslation("rounds.RoundHead.call"));
        call.setTarget("_blank");
        call.getElement().setAttribute("rel", "noopener noreferrer");
        call.setTestId("round-call");
        screen = new Anchor("", getTranslation("rounds.RoundHead.screen"));
        screen.getElement().setAttribute("router-link", true);
        screen.addClassName("lk-only-wide");
        screen.setTestId("round-screen");
        var first = new Div(title, state);
        first.addClassName("lk-row");
        var links = new Div(call, screen);
        links.addClassName("lk-facts");
        add(first, confidential, links);
    }

    void show(RoundRead round, Method method, Roster in, int days, PersonId me) {
        title.setText(getTranslation("rounds.RoundHead.title", method.name().in(getLocale())));
        var live = round.state() != RoundState.ENDED;
        state.setClassName("live", live);
        state.setText(
                live
                        ? getTranslation(
                                "rounds.RoundHead.live", round.present().size())
                        : getTranslation("rounds.RoundHead.ended"));
        confidential.setText(getTranslation(
                round.wipedAt() == null ? "rounds.RoundHead.confidential" : "rounds.RoundHead.wiped", days));
        call.setVisible(live && !round.link().isEmpty());
        call.setHref(round.link());
        screen.setVisible(live && round.isIn(me));
        screen.setHref(RoundPaths.screen(in.community().slug(), round.id()));
    }
}
