package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws a part of a page anew after a while, for what changes without anyone telling; once, however often it is asked. */
class SecondLook {

    private static final Logger log = LoggerFactory.getLogger(SecondLook.class);

    private final Component part;
    private final Duration after;
    private final Runnable draw;

    private boolean waits;

    SecondLook(Component part, Duration after, Runnable draw) {
        this.part = part;
        this.after = after;
        this.draw = draw;
    }

    /** Called under the UI's lock, as is the drawing; only the waiting is elsewhere. */
    void ask() {
        if (waits || !part.isAttached()) {
            return;
        }
        waits = true;
        var look = UI.getCurrent().accessLater(this::look, () -> log.debug("A page was closed before its second look"));
        CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS)
                .execute(look::run);
    }

    private void look() {
        waits = false;
        if (part.isAttached()) {
            draw.run();
        }
    }
}
