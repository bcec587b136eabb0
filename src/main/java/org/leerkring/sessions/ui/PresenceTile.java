package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.sessions.running.Presence;

/** One person and whether they are there. What the colour says is spoken, after the words that everyone sees. */
class PresenceTile extends NativeButton {

    private final String rest;
    private final boolean guest;
    private final Span how = new Span();
    private final Span spoken = new Span();

    private @Nullable Presence presence;

    /** @param note takes what a tap makes of them */
    PresenceTile(Face face, String name, boolean guest, Consumer<@Nullable Presence> note) {
        this.guest = guest;
        var words = name.split(" ", 2);
        rest = words.length > 1 ? words[1] : "";
        how.addClassName("lk-small");
        spoken.addClassName("lk-spoken");
        add(new Component[] {face, new Span(words[0]), how, spoken});
        setTestId("presence");
        addClickListener(_ -> note.accept(Presence.after(presence)));
    }

    void show(@Nullable Presence now, boolean mayNote) {
        presence = now;
        var state = getTranslation("sessions.presence."
                + (now == null ? "absent" : now.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        var seen = now == Presence.ONLINE;
        how.setText(joined(guest ? getTranslation("sessions.PresenceTile.guest") : "", seen ? state : ""));
        spoken.setText(joined(rest, seen ? "" : state));
        setClassName("absent", now == null);
        setEnabled(mayNote);
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
    }
}
