package org.leerkring.rounds.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Roster;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.RoundPaths;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.Rounds;

/** A page of one round, redrawn when it went on or something was said: it watches first and reads after. */
abstract class RoundPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Communities communities;
    private final Rounds rounds;
    private final NoticeBoard notices;
    private final PersonId me;

    private @Nullable RoundRead round;
    private @Nullable Registration watch;

    RoundPage(Communities communities, Rounds rounds, NoticeBoard notices, SignedIn signedIn) {
        this.communities = communities;
        this.rounds = rounds;
        this.notices = notices;
        me = signedIn.person();
    }

    /** Lays out the parts of another round than was shown. */
    abstract void lay(RoundRead round, Roster in);

    /** Draws what is another one than it was. */
    abstract void show(RoundRead round, Roster in);

    PersonId me() {
        return me;
    }

    RoundId id() {
        return Objects.requireNonNull(round).id();
    }

    /** Runs for every address, also when Flow keeps this page and only the round is another one. */
    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            var in =
                    communities.enter(parameters.get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new), me);
            var id = parameters.get(RoundPaths.ROUND).flatMap(RoundPaths::parse).orElseThrow(NotFoundException::new);
            var read = rounds.read(id, me);
            if (!read.community().equals(in.community().id())) {
                throw new NotFoundException();
            }
            var another = round == null || !round.id().equals(id);
            round = read;
            if (another) {
                lay(read, in);
            }
            show(read, in);
        } catch (CommunityRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
        if (isAttached()) {
            watchFrom(event.getUI());
        }
    }

    /** Reads again; who may no longer see it is left nothing of it on the screen. */
    void refresh() {
        try {
            var now = rounds.read(id(), me);
            round = now;
            show(now, communities.enter(now.community(), me));
        } catch (CommunityRefused | NotFoundException _) { // no longer a member, or left the round
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }

    /** A title is looked into on a shared screen: it says nothing of the case. */
    @Override
    public String getPageTitle() {
        return getTranslation("rounds.RoundPage.title");
    }

    /** Runs again after a resynchronisation, so it must undo cleanly and be repeatable. */
    @Override
    protected void onAttach(AttachEvent event) {
        watchFrom(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching();
    }

    private void watchFrom(UI ui) {
        stopWatching();
        var shown = Objects.requireNonNull(round);
        watch = notices.watch(
                List.of(Rounds.topic(shown.id()), Rounds.spoken(shown.id()), Communities.members(shown.community())),
                ui,
                this::refresh);
        refresh();
    }

    private void stopWatching() {
        Optional.ofNullable(watch).ifPresent(Registration::remove);
        watch = null;
    }
}
