package org.leerkring.rounds.practice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.people.SignedIn;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.rounds.methods.MethodPaths;
import org.leerkring.rounds.methods.own.OwnMethods;
import org.leerkring.rounds.practice.Pace;
import org.leerkring.rounds.practice.Practice;
import org.leerkring.rounds.practice.Practices;

/** Where a member practises leading a round; the page of a real one, which looks at its played table each second. */
@Route("kringen/:community/intervisie/methodes/:method/oefenen")
@PermitAll
class PracticeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LOOKS_EVERY_MILLIS = 1_000;
    private static final int NEVER = -1;

    private final Communities communities;
    private final OwnMethods methods;
    private final Practices practices;
    private final Clock clock;
    private final PersonId me;
    private final H2 title = new H2();
    private final Anchor back = new Anchor();
    private final Div here = new Div();

    private @Nullable Place place;
    private @Nullable PracticeTable table;
    private @Nullable Registration looking;

    PracticeView(Communities communities, OwnMethods methods, Practices practices, SignedIn signedIn, Clock clock) {
        this.communities = communities;
        this.methods = methods;
        this.practices = practices;
        this.clock = clock;
        me = signedIn.person();
        back.setText(getTranslation("rounds.PracticeView.back"));
        back.getElement().setAttribute("router-link", true);
        back.setTestId("practice-back");
        var chip = new Span(getTranslation("rounds.PracticeView.practice"));
        chip.addClassNames("lk-chip", "open");
        chip.setTestId("practice-chip");
        var first = new Div(title, chip);
        first.addClassName("lk-row");
        var played = new Paragraph(getTranslation("rounds.PracticeView.played"));
        played.addClassNames("lk-muted", "lk-small");
        var head = new Div(first, played, back);
        head.addClassName("lk-round-head");
        here.addClassName("lk-round");
        getContent().addClassName("lk-round");
        getContent().add(head, here);
    }

    /** What is practised, and among whom: the members of the community and those who play along. */
    private record Place(Roster in, Method method) {}

    /** Runs for every address, also when Flow keeps this page and only the method is another one. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        try {
            var in =
                    communities.enter(parameters.get(CommunityPaths.COMMUNITY).orElseThrow(NotFoundException::new), me);
            var method = parameters
                    .get(MethodPaths.METHOD)
                    .flatMap(
                            it -> methods.read(new MethodKey(it), in.community().id(), me))
                    .orElseThrow(NotFoundException::new);
            place = new Place(Practices.table(in), method);
            title.setText(
                    getTranslation("rounds.PracticeView.title", method.name().in(getLocale())));
            back.setHref(MethodPaths.method(in.community().slug(), method.key()));
            going().ifPresentOrElse(this::sitDown, this::offer);
        } catch (CommunityRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
    }

    private Optional<Practice> going() {
        return practices.of(at().in().community().id(), at().method().key(), me);
    }

    private void offer() {
        table = null;
        here.removeAll();
        here.add(new PracticeDoor(at().method(), this::begin));
        keepLooking();
    }

    private void begin(Pace pace) {
        sitDown(practices.begin(at().in().community().id(), at().method().key(), pace, getLocale(), me));
    }

    private void again() {
        practices.leave(at().in().community().id(), at().method().key(), me);
        offer();
    }

    private void sitDown(Practice practice) {
        var laid = new PracticeTable(practice, at().in(), me, clock, this::refresh, this::again);
        table = laid;
        here.removeAll();
        here.add(laid);
        laid.show();
        keepLooking();
    }

    /** Who is no longer a member is left nothing of it on the screen; a practice that is gone is offered anew. */
    private void refresh() {
        var shown = table;
        if (shown == null) {
            return;
        }
        try {
            var now = going();
            if (now.isEmpty()) {
                offer();
            } else if (shown.isOf(now.get())) {
                shown.show();
                keepLooking();
            } else {
                sitDown(now.get()); // begun anew on another page of theirs
            }
        } catch (CommunityRefused _) {
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }

    private Place at() {
        return Objects.requireNonNull(place);
    }

    /** Runs again after a resynchronisation, so it must undo cleanly and be repeatable. */
    @Override
    protected void onAttach(AttachEvent event) {
        stopLooking(event.getUI());
        looking = event.getUI().addPollListener(this::look);
        keepLooking();
        refresh();
    }

    /** Only while somebody plays. */
    private void keepLooking() {
        var going = table != null && table.isGoing();
        getUI().ifPresent(ui -> ui.setPollInterval(going ? LOOKS_EVERY_MILLIS : NEVER));
    }

    private void look(PollEvent event) {
        refresh();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopLooking(event.getUI());
    }

    private void stopLooking(UI ui) {
        Optional.ofNullable(looking).ifPresent(Registration::remove);
        looking = null;
        ui.setPollInterval(NEVER);
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }
}
