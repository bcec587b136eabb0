package org.leerkring.live;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a screen watches: a kind of thing and which one. Made and compared many times for each page that redraws. */
public record Topic(String kind, UUID subject) {

    private static final Pattern FORM =
            Pattern.compile("([a-z]{1,30})/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})");

    public Topic {
        if (kind.isEmpty() || kind.indexOf('/') >= 0) {
            throw new IllegalArgumentException("Not a kind of topic");
        }
    }

    public static Topic of(String kind, UUID subject) {
        return new Topic(kind, subject);
    }

    /** Reads what came from outside; empty when it is no topic. */
    static Optional<Topic> parse(@Nullable String name) {
        return Optional.ofNullable(name)
                .map(FORM::matcher)
                .filter(form -> form.matches())
                .map(form -> new Topic(form.group(1), UUID.fromString(form.group(2))));
    }

    /** As browsers know it, e.g. {@code question/0198…}. */
    public String name() {
        return kind + "/" + subject;
    }
}
