package org.leerkring.sessions.polls.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SlotTaken;
import org.leerkring.sessions.polls.Almanac;
import org.leerkring.sessions.polls.DatePollId;
import org.leerkring.sessions.polls.DatePolls;
import org.leerkring.sessions.polls.OptionRead;
import org.leerkring.sessions.polls.PollOptionId;
import org.leerkring.sessions.polls.PollRead;
import org.leerkring.sessions.polls.Suits;

/** A date poll: answers with one tap, shows live what suits whom, and lets who plans choose. */
@Route("kringen/:community/prikker/:poll")
@PermitAll
class PollView extends Div implements BeforeEnterObserver, HasDynamicTitle, OptionCard.Deeds {

    private final Communities communities;
    private final DatePolls polls;
    private final Almanac almanac;
    private final NoticeBoard notices;
    private final PersonId me;

    private final PollHead head = new PollHead();
    private final Refusal refusal = new Refusal();
    private final OptionList options;
    private final Details propose;
    private final DeadlinePanel deadline;
    private final Button withdraw;

    private @Nullable Roster roster;
    private @Nullable PollRead poll;
    private @Nullable Registration watch;

    PollView(
            Communities communities,
            DatePolls polls,
            Almanac almanac,
            People people,
            NoticeBoard notices,
            SignedIn signedIn) {
        this.communities = communities;
        this.polls = polls;
        this.almanac = almanac;
        this.notices = notices;
        this.me = signedIn.person();
        options = new OptionList(people.find(me).map(PersonCard::zone).orElse(Almanac.HERE), this);
        propose = new Details(
                new H2(getTranslation("sessions.PollView.propose")),
                new MomentFields(
                        time -> {
                            polls.propose(shown().line().id(), time, me);
                            refusal.clear();
                            refresh();
                        },
                        refusal::show));
        propose.setTestId("poll-propose");
        deadline = new DeadlinePanel(
                until -> attempt(() -> polls.postpone(shown().line().id(), until, me)));
        withdraw = new Button(
                getTranslation("sessions.PollView.withdraw"),
                _ -> attempt(() -> polls.withdraw(shown().line().id(), me)));
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        withdraw.setTestId("poll-withdraw");
        addClassNames("lk-poll", "lk-column");
        add(head, refusal, options, propose, deadline, withdraw);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            var in =
                    communities.enter(parameters.get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new), me);
            var id = new DatePollId(UUID.fromString(parameters.get("poll").orElseThrow(NotFoundException::new)));
            var read = polls.read(id, me);
            if (!read.line().community().equals(in.community().id())) {
                throw new NotFoundException();
            }
            roster = in;
            poll = read;
            refusal.clear();
            draw(read);
            if (isAttached()) { // Flow keeps this page when only the poll is another one
                watchFrom(event.getUI());
            }
        } catch (CommunityRefused | IllegalArgumentException _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
    }

    @Override
    public void answer(PollOptionId option, Suits suits) {
        attempt(() -> polls.answer(shown().line().id(), option, suits, me));
    }

    @Override
    public void choose(PollOptionId option) {
        choose(option, false);
    }

    /** Then on to its form: it has a first agenda and a place, which who chose knows better. */
    private void choose(PollOptionId option, boolean beside) {
        attempt(() -> {
            try {
                var session = polls.choose(shown().line().id(), option, beside, me);
                var slug = Objects.requireNonNull(roster).community().slug();
                getUI().ifPresent(ui -> ui.navigate(SessionPaths.editing(slug, session)));
            } catch (SlotTaken taken) {
                var insist = new Button(getTranslation("sessions.PollView.beside"), _ -> choose(option, true));
                insist.setTestId("poll-beside");
                refusal.show(taken, insist);
            }
        });
    }

    @Override
    public void remove(PollOptionId option) {
        attempt(() -> polls.remove(shown().line().id(), option, me));
    }

    /** What is refused is said at the top; the page then shows how things are now. */
    private void attempt(Runnable deed) {
        refusal.clear();
        try {
            deed.run();
        } catch (SessionRefused refused) {
            refusal.show(refused);
        }
        refresh();
    }

    private void refresh() {
        try {
            roster = communities.enter(shown().line().community(), me);
            poll = polls.read(shown().line().id(), me);
            draw(poll);
        } catch (CommunityRefused _) { // no longer a member: nothing of it stays on the screen
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }

    private void draw(PollRead read) {
        var in = Objects.requireNonNull(roster);
        var times = read.options().stream().map(OptionRead::time).toList();
        var session = read.line().session();
        head.show(
                read,
                in,
                session == null ? "" : SessionPaths.session(in.community().slug(), session));
        options.show(
                read, read.isOpen() ? almanac.notes(read.line().community(), times, read.holidays(), me) : Map.of());
        propose.setVisible(read.mayPropose());
        deadline.show(read.line());
        deadline.setVisible(read.isOpen() && read.plans());
        withdraw.setVisible(read.isOpen() && read.plans());
    }

    private PollRead shown() {
        return Objects.requireNonNull(poll);
    }

    @Override
    public String getPageTitle() {
        return poll == null
                ? ""
                : getTranslation("sessions.PollView.page-title", poll.line().title());
    }

    /** Runs again after a resynchronisation, so it must undo cleanly and be repeatable. */
    @Override
    protected void onAttach(AttachEvent event) {
        watchFrom(event.getUI());
    }

    private void watchFrom(UI ui) {
        stopWatching();
        if (poll != null) {
            var line = poll.line();
            watch = notices.watch(
                    List.of(DatePolls.topic(line.id()), Communities.members(line.community())), ui, this::refresh);
            refresh();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching();
    }

    private void stopWatching() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }
}
