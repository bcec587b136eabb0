package org.leerkring.bench;

import java.util.function.Consumer;

/** Cuts what Atmosphere sends into messages: {@code 12|twelve chars}, with heartbeats in between. */
final class PushStream {

    private static final char HEARTBEAT = 'X';

    private final Consumer<String> messages;
    private final StringBuilder rest = new StringBuilder();

    PushStream(Consumer<String> messages) {
        this.messages = messages;
    }

    void received(CharSequence part) {
        rest.append(part);
        var from = 0;
        while (from < rest.length()) {
            var first = rest.charAt(from);
            if (first == HEARTBEAT || Character.isWhitespace(first)) {
                from++;
                continue;
            }
            var bar = rest.indexOf("|", from);
            if (bar < 0) {
                break;
            }
            var end = bar + 1 + Integer.parseInt(rest, from, bar, 10);
            if (end > rest.length()) {
                break;
            }
            messages.accept(rest.substring(bar + 1, end));
            from = end;
        }
        rest.delete(0, from);
    }
}
