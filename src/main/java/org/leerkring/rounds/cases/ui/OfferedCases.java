package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.ui.LivePart;

/** What the group may take, with one's voice for the next session. In the order of asking: a vote moves nothing. */
class OfferedCases extends LivePart {

    private static final int PAGE = 10;

    /** Where communities meet. */
    private static final ZoneId HERE = ZoneId.of("Europe/Brussels");

    private final Cases cases;
    private final Ballots ballots;
    private final Roster in;
    private final PersonId me;
    private final Paragraph when = new Paragraph();
    private final CaseRefusal refusal = new CaseRefusal();
    private final UnorderedList rows = new UnorderedList();
    private final Div empty = new Div();
    private final Button more = new Button();
    private final List<CaseLine> shown = new ArrayList<>();
    private final Map<CaseId, Voice> voices = new HashMap<>();

    OfferedCases(Cases cases, Ballots ballots, Roster in, PersonId me, NoticeBoard notices) {
        super(
                notices,
                List.of(
                        Cases.topic(in.community().id()),
                        Sessions.topic(in.community().id()),
                        Communities.members(in.community().id())),
                "rounds.OfferedCases.heading");
        this.cases = cases;
        this.ballots = ballots;
        this.in = in;
        this.me = me;
        setTestId("cases-offered");
        when.addClassName("lk-muted");
        when.setTestId("cases-when");
        rows.addClassName("lk-cases");
        more.setText(getTranslation("rounds.OfferedCases.more"));
        more.setTestId("cases-more");
        more.addClickListener(_ -> showMore());
        empty.addClassName("lk-empty");
        empty.setTestId("cases-empty");
        empty.add(
                new Paragraph(getTranslation("rounds.OfferedCases.empty")),
                CaseLink.primary(
                        CasePaths.fresh(in.community().slug()),
                        getTranslation("rounds.OfferedCases.first"),
                        "case-first"));
        add(when, refusal, rows, empty, more);
    }

    /** The rows stay as long as the cases are the same: a vote changes a number, and takes no focus. */
    @Override
    protected void refresh() {
        var ballot = ballot();
        when.setText(ballot.map(this::when).orElseGet(() -> getTranslation("rounds.OfferedCases.no-session")));
        var wanted = Math.max(PAGE, shown.size());
        var page = page(null, wanted);
        if (!page.stream().limit(wanted).toList().equals(shown) || voted(ballot) != voices.size()) {
            shown.clear();
            voices.clear();
            rows.removeAll();
            append(page, wanted, ballot);
        } else {
            ballot.ifPresent(this::count);
        }
        more.setVisible(page.size() > wanted);
        when.setVisible(!shown.isEmpty());
        empty.setVisible(shown.isEmpty());
    }

    private long voted(Optional<Ballot> ballot) {
        return ballot.stream()
                .flatMap(it -> it.candidates().stream())
                .filter(candidate -> shown.contains(candidate.line()))
                .count();
    }

    private void count(Ballot ballot) {
        ballot.candidates().forEach(candidate -> {
            var voice = voices.get(candidate.line().id());
            if (voice != null) {
                voice.show(candidate, ballot.open());
            }
        });
    }

    private Optional<Ballot> ballot() {
        return ballots.next(in.community().id(), me);
    }

    private String when(Ballot ballot) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(ballot.session().time().localStart());
        return getTranslation("rounds.OfferedCases.when", ballot.session().title(), day);
    }

    private void showMore() {
        append(page(shown.getLast(), PAGE), PAGE, ballot());
    }

    /** One more than is shown, to know whether there are any after it. */
    private List<CaseLine> page(@Nullable CaseLine after, int most) {
        return cases.offered(in.community().id(), after, most + 1, me);
    }

    private void append(List<CaseLine> page, int most, Optional<Ballot> ballot) {
        page.stream().limit(most).forEach(line -> {
            shown.add(line);
            if (in.isIn(line.bringer())) {
                rows.add(card(line, ballot));
            }
        });
        more.setVisible(page.size() > most);
    }

    private CaseCard card(CaseLine line, Optional<Ballot> ballot) {
        var card = new CaseCard(line, in.community().slug()).by(in.nameOf(line.bringer()), line.proposedAt(), HERE);
        if (line.state() == CaseState.CHOSEN) {
            card.state(line.state());
        }
        ballot.ifPresent(it -> it.candidates().stream()
                .filter(candidate -> candidate.line().id().equals(line.id()))
                .findFirst()
                .ifPresent(candidate -> {
                    var voice = new Voice(candidate, it.open(), this::vote);
                    voices.put(line.id(), voice);
                    card.doing(voice);
                }));
        return card;
    }

    private void vote(Candidate candidate, boolean yes) {
        refusal.clear();
        try {
            ballot().ifPresent(it ->
                    ballots.vote(it.session().id(), candidate.line().id(), yes, me));
        } catch (RoundRefused refused) { // withdrawn, or begun, since this was drawn
            refusal.show(refused);
        }
        refresh();
    }
}
