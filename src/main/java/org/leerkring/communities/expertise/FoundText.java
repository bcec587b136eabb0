package org.leerkring.communities.expertise;

import java.util.List;

/** Something a person told, cut where the words looked for begin and end. */
public record FoundText(List<Piece> pieces) {

    /** @param found whether this was looked for */
    public record Piece(String text, boolean found) {}
}
