package org.leerkring.mailgroup.inbound;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why a mail is not a post yet.
 *
 * @param key the translation key of the reason, fit to show
 * @param facts what fills its places
 */
public record Obstacle(String key, List<String> facts) {

    private static final String BETWEEN = "\n";

    static final Obstacle NOT_PROVEN = new Obstacle("mailgroup.Obstacle.not-proven");
    static final Obstacle WHICH_QUESTION = new Obstacle("mailgroup.Obstacle.which-question");
    static final Obstacle UNREADABLE = new Obstacle("mailgroup.Obstacle.unreadable");
    static final Obstacle TROUBLE = new Obstacle("mailgroup.Obstacle.trouble");
    static final Obstacle SESSION_ADDRESS = new Obstacle("mailgroup.Obstacle.session-address");
    static final Obstacle OTHER_TIME = new Obstacle("mailgroup.Obstacle.other-time");
    static final Obstacle EMPTY = new Obstacle("mailgroup.Obstacle.empty");

    private Obstacle(String key) {
        this(key, List.of());
    }

    static Obstacle of(String key, Object... facts) {
        return new Obstacle(key, Arrays.stream(facts).map(String::valueOf).toList());
    }

    static Obstacle read(String key, @Nullable String facts) {
        return new Obstacle(key, facts == null || facts.isEmpty() ? List.of() : List.of(facts.split(BETWEEN)));
    }

    String written() {
        return facts.stream().map(fact -> fact.replace(BETWEEN, " ")).collect(Collectors.joining(BETWEEN));
    }
}
