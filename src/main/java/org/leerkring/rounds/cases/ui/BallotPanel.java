package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leerkring.communities.Communities;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.cases.Ballot;
import org.leerkring.rounds.cases.Ballots;
import org.leerkring.rounds.cases.Candidate;
import org.leerkring.rounds.cases.CaseId;
import org.leerkring.rounds.cases.CaseLine;
import org.leerkring.rounds.cases.CasePaths;
import org.leerkring.rounds.cases.CaseState;
import org.leerkring.rounds.cases.Cases;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.ui.LivePart;
import org.leerkring.sessions.ui.SessionPanel;

/** "Which case do we take?": voices for one session, most first; who leads settles it. */
class BallotPanel extends LivePart implements SessionPanel.Lasting {

    private final Ballots ballots;
    private final Roster in;
    private final PersonId me;
    private final Paragraph how = new Paragraph();
    private final CaseRefusal refusal = new CaseRefusal();
    private final UnorderedList rows = new UnorderedList();
    private final Anchor propose;
    private final Map<CaseId, Voice> voices = new HashMap<>();

    private SessionRead session;
    private List<CaseLine> shown = List.of();
    private boolean leads;

    BallotPanel(SessionRead session, Ballots ballots, Roster in, PersonId me, NoticeBoard notices) {
        super(
                notices,
                List.of(
                        Cases.topic(session.community()),
                        Sessions.topic(session.id()),
                        Communities.members(session.community())),
                "rounds.BallotPanel.heading");
        this.session = session;
        this.ballots = ballots;
        this.in = in;
        this.me = me;
        propose = CaseLink.to(
                CasePaths.fresh(in.community().slug()), getTranslation("rounds.BallotPanel.propose"), "ballot-propose");
        setTestId("ballot");
        how.addClassName("lk-muted");
        how.setTestId("ballot-how");
        rows.addClassName("lk-cases");
        add(how, refusal, rows, propose);
    }

    @Override
    public void show(SessionRead now) {
        session = now;
    }

    /** The rows stay as long as they come in the same order: a vote that moves nothing takes no focus. */
    @Override
    protected void refresh() {
        var ballot = ballots.of(session.id(), me);
        var lines = ballot.candidates().stream().map(Candidate::line).toList();
        if (!lines.equals(shown) || ballot.mayChoose() != leads) {
            shown = lines;
            leads = ballot.mayChoose();
            voices.clear();
            rows.removeAll();
            ballot.candidates().forEach(candidate -> rows.add(row(candidate, ballot)));
        } else {
            ballot.candidates().forEach(candidate -> voice(candidate.line().id())
                    .ifPresent(voice -> voice.show(candidate, ballot.open())));
        }
        how.setText(getTranslation("rounds.BallotPanel." + how(ballot)));
        propose.setVisible(ballot.open());
        setVisible(ballot.open() || ballot.winner().isPresent());
    }

    private Optional<Voice> voice(CaseId id) {
        return Optional.ofNullable(voices.get(id));
    }

    private static String how(Ballot ballot) {
        if (ballot.candidates().isEmpty()) {
            return "empty";
        }
        if (ballot.chosen().isPresent()) {
            return "settled";
        }
        return ballot.open() ? "open" : "closed";
    }

    private CaseCard row(Candidate candidate, Ballot ballot) {
        var line = candidate.line();
        var chosen = line.state() == CaseState.CHOSEN;
        var card = new CaseCard(line, in.community().slug())
                .by(in.nameOf(line.bringer()), line.proposedAt(), ZoneId.of("Europe/Brussels"));
        if (chosen) {
            card.state(line.state());
        }
        var voice = new Voice(candidate, ballot.open(), this::vote);
        voices.put(line.id(), voice);
        card.doing(voice);
        if (ballot.mayChoose()) {
            card.doing(chosen ? unsettle() : choose(candidate));
        }
        return card;
    }

    /** The hand stays on the case it voted for, wherever that moved. */
    private void vote(Candidate candidate, boolean yes) {
        attempt(() -> ballots.vote(session.id(), candidate.line().id(), yes, me));
        voice(candidate.line().id()).ifPresent(Voice::focus);
    }

    private Button choose(Candidate candidate) {
        var button = new Button(
                getTranslation("rounds.BallotPanel.choose"),
                _ -> attempt(() -> ballots.choose(session.id(), candidate.line().id(), me)));
        button.setAriaLabel(getTranslation(
                "rounds.BallotPanel.choose-label", candidate.line().title()));
        button.setTestId("ballot-choose");
        return button;
    }

    private Button unsettle() {
        var button = new Button(
                getTranslation("rounds.BallotPanel.unsettle"), _ -> attempt(() -> ballots.unsettle(session.id(), me)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTestId("ballot-unsettle");
        return button;
    }

    /** What is refused is said at the top; the panel then shows how things are now. */
    private void attempt(Runnable deed) {
        refusal.clear();
        try {
            deed.run();
        } catch (RoundRefused refused) {
            refusal.show(refused);
        } catch (SessionRefused refused) { // no longer leads it
            refusal.show(getTranslation(refused.key(), refused.facts()));
        }
        refresh();
    }
}
