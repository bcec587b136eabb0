package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundPaths;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.RoundState;
import org.leerkring.rounds.Rounds;
import org.leerkring.rounds.StepRead;
import org.leerkring.rounds.methods.MethodShelf;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionLine;
import org.leerkring.sessions.ui.LivePart;

/** The rounds of a community, or of one session: the one to join, one to start, and how those before went. */
class RoundsPanel extends LivePart {

    private static final int PAGE = 5;

    private final Rounds rounds;
    private final MethodShelf methods;
    private final Roster in;
    private final @Nullable SessionId session;
    private final Supplier<List<SessionLine>> coming;
    private final PersonId me;
    private final ZoneId zone;
    private final Div now = new Div();
    private final Div start = new Div();
    private final UnorderedList past = new UnorderedList();
    private final Act more;
    private final List<RoundRead> shown = new ArrayList<>();

    RoundsPanel(
            Rounds rounds,
            MethodShelf methods,
            Roster in,
            @Nullable SessionId session,
            Supplier<List<SessionLine>> coming,
            PersonId me,
            ZoneId zone,
            NoticeBoard notices) {
        super(notices, List.of(Rounds.topic(in.community().id())), "rounds.RoundsPanels.heading");
        this.rounds = rounds;
        this.methods = methods;
        this.in = in;
        this.session = session;
        this.coming = coming;
        this.me = me;
        this.zone = zone;
        setTestId("rounds");
        past.addClassName("lk-rounds");
        more = new Act("rounds.RoundsPanels.more", "more-rounds", this::showMore).quiet();
        add(now, start, past, more);
    }

    @Override
    protected void refresh() {
        var open = rounds.current(in.community().id(), me);
        now.removeAll();
        open.ifPresent(round -> now.add(invitation(round)));
        if (open.isPresent()) {
            start.removeAll();
        } else if (start.getComponentCount() == 0) {
            offerStart();
        }
        showPast();
        if (shown.isEmpty() && open.isEmpty() && session == null) {
            var empty = new Paragraph(getTranslation("rounds.RoundsPanels.empty"));
            empty.addClassName("lk-muted");
            empty.setTestId("rounds-empty");
            now.add(empty);
        }
    }

    /** A round that was held does not change any more: rows stay, and what ended since comes above them. */
    private void showPast() {
        var page = session == null ? page(null) : held(session);
        var since = page.stream().takeWhile(round -> !isShown(round)).toList();
        if (since.size() == page.size()) { // the first time, or so long ago that some lie between
            shown.clear();
            past.removeAll();
            append(page);
        } else {
            for (var i = 0; i < since.size(); i++) {
                shown.add(i, since.get(i));
                past.addComponentAtIndex(i, row(since.get(i)));
            }
        }
    }

    private boolean isShown(RoundRead round) {
        return shown.stream().anyMatch(it -> it.id().equals(round.id()));
    }

    private void showMore() {
        append(page(shown.getLast()));
    }

    /** One more than is shown, to know whether there are any after it. */
    private List<RoundRead> page(@Nullable RoundRead last) {
        return rounds.held(in.community().id(), last, PAGE + 1, me);
    }

    /** Those of a session are few. */
    private List<RoundRead> held(SessionId at) {
        return rounds.of(at, me).stream()
                .filter(round -> round.state() == RoundState.ENDED && round.begunAt() != null)
                .toList()
                .reversed();
    }

    private void append(List<RoundRead> page) {
        page.stream().limit(session == null ? PAGE : page.size()).forEach(round -> {
            shown.add(round);
            past.add(row(round));
        });
        more.setVisible(session == null && page.size() > PAGE);
    }

    private Div invitation(RoundRead round) {
        var words = new Paragraph(getTranslation(
                "rounds.RoundsPanels.open", Called.of(round.facilitator(), in, this), methodName(round)));
        var go = link(round, getTranslation("rounds.RoundsPanels.go"), "round-go");
        go.addClassName("lk-primary");
        var invitation = new Div(words, go);
        invitation.addClassName("lk-column");
        return invitation;
    }

    private void offerStart() {
        start.removeAll();
        start.add(new Act("rounds.RoundsPanels.start", "start", this::start));
    }

    private void start() {
        start.removeAll();
        start.add(new StartRound(
                rounds,
                methods.of(in.community().id()),
                in,
                session,
                session == null ? coming.get() : List.of(),
                me,
                this::goTo,
                this::offerStart));
    }

    private void goTo(RoundId round) {
        getUI().ifPresent(ui -> ui.navigate(RoundPaths.round(in.community().slug(), round)));
    }

    private ListItem row(RoundRead round) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(round.openedAt().atZone(zone));
        var name = link(round, getTranslation("rounds.RoundsPanels.past", day, methodName(round)), "round-past");
        var counts = new Span(getTranslation(
                "rounds.RoundsPanels.counts",
                round.participants().size(),
                minutes(round, StepRead::spent),
                minutes(round, StepRead::planned)));
        counts.addClassNames("lk-muted", "lk-small");
        var row = new ListItem(new Div(name), counts);
        row.setTestId("round-row");
        return row;
    }

    private static long minutes(RoundRead round, Function<StepRead, Duration> what) {
        var sum = round.steps().stream().map(what).reduce(Duration.ZERO, Duration::plus);
        return Math.round(sum.toSeconds() / 60.0);
    }

    private String methodName(RoundRead round) {
        return methods.of(round.method(), round.methodVersion()).name().in(getLocale());
    }

    private Anchor link(RoundRead round, String words, String testId) {
        var link = new Anchor(RoundPaths.round(in.community().slug(), round.id()), words);
        link.getElement().setAttribute("router-link", true);
        link.setTestId(testId);
        return link;
    }
}
