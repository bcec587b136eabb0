package org.leerkring.rounds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Optional;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundPaths;
import org.leerkring.rounds.RoundPolicy;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.RoundState;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.methods.MethodShelf;
import org.leerkring.sessions.AgendaRead;
import org.leerkring.sessions.ItemKind;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.ui.AgendaAction;

/** The way from the intervision on the agenda to its round: to the one that goes on, or to a new one. */
@org.springframework.stereotype.Component
class RoundAtItem implements AgendaAction {

    private final Rounds rounds;
    private final RoundPolicy policy;
    private final MethodShelf methods;
    private final Communities communities;

    RoundAtItem(Rounds rounds, RoundPolicy policy, MethodShelf methods, Communities communities) {
        this.rounds = rounds;
        this.policy = policy;
        this.methods = methods;
        this.communities = communities;
    }

    /** A guest sees the session, and no round. */
    @Override
    public Optional<Component> at(AgendaRead item, SessionRead session, PersonId viewer) {
        if (item.kind() != ItemKind.INTERVISION || !policy.mayOpen(session.community(), viewer)) {
            return Optional.empty();
        }
        var in = communities.enter(session.community(), viewer);
        var slug = in.community().slug();
        return rounds.of(session.id(), viewer).stream()
                .filter(round -> round.state() != RoundState.ENDED)
                .findFirst()
                .<Component>map(round -> link(round, slug))
                .or(() -> Optional.of(start(session, in, viewer)));
    }

    private static Anchor link(RoundRead round, String slug) {
        var link = new Anchor(RoundPaths.round(slug, round.id()));
        link.setText(link.getTranslation("rounds.RoundsPanels.go"));
        link.getElement().setAttribute("router-link", true);
        link.addClassNames("lk-button", "lk-primary");
        link.setTestId("item-round");
        return link;
    }

    private Component start(SessionRead session, Roster in, PersonId viewer) {
        return new Act("rounds.RoundsPanels.start", "at-item", () -> ask(session, in, viewer));
    }

    private void ask(SessionRead session, Roster in, PersonId viewer) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation("rounds.RoundsPanels.start"));
        dialog.add(new StartRound(
                rounds,
                methods.of(in.community().id()),
                in,
                session.id(),
                List.of(),
                viewer,
                round -> {
                    dialog.close();
                    UI.getCurrent().navigate(RoundPaths.round(in.community().slug(), round));
                },
                dialog::close));
        dialog.open();
    }
}
