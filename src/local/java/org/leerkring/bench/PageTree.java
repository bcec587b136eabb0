package org.leerkring.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What a browser would show of a Flow page: just enough of the state tree to find elements and act on them. */
final class PageTree {

    private static final int DATA = 0;
    private static final int PROPERTIES = 1;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;

    private final TreeMap<Integer, Element> elements = new TreeMap<>();
    private final Map<String, List<String>> expressions = new HashMap<>();

    void apply(JsonNode uidl) {
        uidl.path("constants")
                .properties()
                .forEach(constant -> expressions.put(
                        constant.getKey(),
                        constant.getValue()
                                .propertyStream()
                                .map(Map.Entry::getKey)
                                .toList()));
        uidl.path("changes").forEach(this::change);
    }

    /** The element with this test id that was added last: a screen that redraws may hold an older one for a moment. */
    OptionalInt find(String testId) {
        return elements.descendingMap().entrySet().stream()
                .filter(entry -> testId.equals(entry.getValue().attributes.get("data-testid")))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    long count(String tag) {
        return elements.values().stream()
                .filter(element -> tag.equals(element.data.get("tag")))
                .count();
    }

    /** Whether any text or property on the page holds this. */
    boolean shows(String text) {
        return elements.values().stream()
                .flatMap(element -> element.properties.values().stream())
                .anyMatch(value -> value.contains(text));
    }

    /** What the server wants to know of an event, e.g. {@code event.button}. */
    List<String> dataOf(int element, String event) {
        var known = elements.get(element);
        var constant = known == null ? null : known.listeners.get(event);
        return constant == null ? List.of() : expressions.getOrDefault(constant, List.of());
    }

    private void change(JsonNode change) {
        var id = change.path("node").asInt();
        switch (change.path("type").asString()) {
            case "attach" -> elements.put(id, new Element());
            case "detach" -> elements.remove(id);
            case "put" -> put(elements.computeIfAbsent(id, _ -> new Element()), change);
            case "remove" -> remove(id, change);
            default -> {} // children and their order do not matter here
        }
    }

    private static void put(Element element, JsonNode change) {
        var target = element.of(change.path("feat").asInt());
        if (target != null) {
            var value = change.path("value");
            target.put(change.path("key").asString(), value.isString() ? value.asString() : value.toString());
        }
    }

    private void remove(int id, JsonNode change) {
        var element = elements.get(id);
        var target = element == null ? null : element.of(change.path("feat").asInt());
        if (target != null) {
            target.remove(change.path("key").asString());
        }
    }

    private static final class Element {

        final Map<String, String> data = new HashMap<>();
        final Map<String, String> properties = new HashMap<>();
        final Map<String, String> attributes = new HashMap<>();
        final Map<String, String> listeners = new HashMap<>();

        @org.jspecify.annotations.Nullable
        Map<String, String> of(int feature) {
            return switch (feature) {
                case DATA -> data;
                case PROPERTIES, TEXT -> properties;
                case ATTRIBUTES -> attributes;
                case LISTENERS -> listeners;
                default -> null;
            };
        }
    }
}
