package org.leerkring.sessions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.live.NoticeBoard;
import org.leerkring.live.Topic;
import org.springframework.modulith.NamedInterface;

/** A panel that watches what it shows itself: it watches first and reads after, so that nothing is missed. */
@NamedInterface("panels")
public abstract class LivePart extends Div {

    private final NoticeBoard notices;
    private final Collection<Topic> topics;

    private @Nullable Registration watch;

    protected LivePart(NoticeBoard notices, Collection<Topic> topics, String headingKey) {
        this.notices = notices;
        this.topics = topics;
        addClassName("lk-panel");
        add(new H2(getTranslation(headingKey)));
    }

    /** Reads and draws; what is being typed stays. */
    protected abstract void refresh();

    /** Runs again after a resynchronisation, so it must undo cleanly and be repeatable. */
    @Override
    protected void onAttach(AttachEvent event) {
        stopWatching();
        watch = notices.watch(topics, event.getUI(), this::look);
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopWatching();
    }

    private void look() {
        try {
            refresh();
        } catch (CommunityRefused _) { // may no longer see it; the page around it leaves
            setVisible(false);
        }
    }

    private void stopWatching() {
        Optional.ofNullable(watch).ifPresent(Registration::remove);
        watch = null;
    }
}
