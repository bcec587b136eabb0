package org.leerkring.sessions.ui;

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
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.live.NoticeBoard;
import org.leerkring.live.Topic;

/** A page that is redrawn when what it shows has changed: it watches first and reads after, so that nothing is missed. */
abstract class LivePage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final NoticeBoard notices;

    private @Nullable Registration watch;

    LivePage(NoticeBoard notices) {
        this.notices = notices;
    }

    /** Reads what the address names and draws it; refuses who may not see it. */
    abstract void open(BeforeEnterEvent event);

    /** Reads again and draws what is another one than it was. */
    abstract void refresh();

    /** On which topics it is told that something changed. */
    abstract List<Topic> topics();

    /** Runs for every address, also when Flow keeps this page and only a parameter changes. */
    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        try {
            open(event);
        } catch (CommunityRefused _) {
            throw new NotFoundException(); // a stranger learns not even that it exists
        }
        if (isAttached()) {
            watchFrom(event.getUI());
        }
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
        watch = notices.watch(topics(), ui, this::look);
        look();
    }

    private void look() {
        try {
            refresh();
        } catch (CommunityRefused _) { // may no longer see it: nothing of it stays on the screen
            getUI().ifPresent(ui -> ui.navigate(""));
        }
    }

    private void stopWatching() {
        if (watch != null) {
            watch.remove();
            watch = null;
        }
    }
}
