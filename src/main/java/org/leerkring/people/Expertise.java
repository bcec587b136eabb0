package org.leerkring.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a person knows, can offer and looks for.
 *
 * @param texts by kind, in the order in which they were told
 * @param open whether everyone in their networks may find it, and not only their own communities
 */
public record Expertise(Map<ExpertiseKind, List<String>> texts, boolean open) {

    /** Of someone who told nothing yet. */
    public static final Expertise NONE = new Expertise(Map.of(), false);

    public List<String> of(ExpertiseKind kind) {
        return texts.getOrDefault(kind, List.of());
    }

    /** Everything, kind by kind. */
    public List<String> all() {
        return Arrays.stream(ExpertiseKind.values())
                .flatMap(kind -> of(kind).stream())
                .toList();
    }

    public boolean isEmpty() {
        return texts.values().stream().allMatch(List::isEmpty);
    }
}
