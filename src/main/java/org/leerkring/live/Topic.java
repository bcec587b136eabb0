package org.leerkring.live;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a screen watches: a kind of thing and which one, e.g. {@code question/0198…}. */
public record Topic(String name) {

    private static final Pattern FORM =
            Pattern.compile("[a-z]{1,30}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public Topic {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a topic");
        }
    }

    public static Topic of(String kind, UUID subject) {
        return new Topic(kind + "/" + subject);
    }

    /** Reads what came from outside; empty when it is no topic. */
    static Optional<Topic> parse(@Nullable String name) {
        return name != null && FORM.matcher(name).matches() ? Optional.of(new Topic(name)) : Optional.empty();
    }

    public String kind() {
        return name.substring(0, name.indexOf('/'));
    }

    public UUID subject() {
        return UUID.fromString(name.substring(name.indexOf('/') + 1));
    }
}
