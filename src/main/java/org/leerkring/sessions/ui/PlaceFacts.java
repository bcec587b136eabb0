package org.leerkring.sessions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leerkring.sessions.Place;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a session is: the place, on a map when it has an address, and where to join online. */
class PlaceFacts extends Div {

    private static final String MAP = "https://www.openstreetmap.org/search";

    PlaceFacts(Place place) {
        addClassName("lk-facts");
        setTestId("session-place");
        if (place.isSomewhere()) {
            add(new Span(Stream.of(place.name(), place.address())
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(", "))));
        }
        if (!place.address().isEmpty()) {
            add(outside(map(place.address()), "sessions.PlaceFacts.map", "session-map"));
        }
        if (place.isOnline()) {
            add(outside(place.link(), "sessions.PlaceFacts.join", "session-join"));
        }
        if (!place.isSomewhere() && !place.isOnline()) {
            add(new Span(getTranslation("sessions.PlaceFacts.unknown")));
        }
    }

    private Anchor outside(String address, String key, String testId) {
        var link = new Anchor(address, getTranslation(key), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.setTestId(testId);
        return link;
    }

    private static String map(String address) {
        return UriComponentsBuilder.fromUriString(MAP)
                .queryParam("query", "{address}")
                .encode()
                .buildAndExpand(address)
                .toUriString();
    }
}
