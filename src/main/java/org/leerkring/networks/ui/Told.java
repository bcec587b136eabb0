package org.leerkring.networks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Duration;

/** Says in passing what was done, and offers to undo it where that can be. */
final class Told {

    private static final Duration SHORT = Duration.ofSeconds(4);
    private static final Duration LONG = Duration.ofSeconds(10);

    private Told() {}

    static void inPassing(Component where, String key, Object... facts) {
        notification(where.getTranslation(key, facts), SHORT).open();
    }

    static void withUndo(Component where, Runnable undo, String key, Object... facts) {
        var told = notification(where.getTranslation(key, facts), LONG);
        var button = new Button(where.getTranslation("networks.Told.undo"), _ -> {
            undo.run();
            told.close();
        });
        button.setTestId("undo");
        told.add(button);
        told.open();
    }

    private static Notification notification(String words, Duration duration) {
        var told = new Notification();
        told.setDuration((int) duration.toMillis());
        told.setPosition(Notification.Position.BOTTOM_CENTER);
        var text = new Span(words);
        text.setTestId("told");
        told.add(text);
        return told;
    }
}
