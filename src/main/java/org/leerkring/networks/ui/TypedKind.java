package org.leerkring.networks.ui;

import org.leerkring.networks.Kind;
import org.leerkring.networks.NetworkRefused;

/** A kind of community as it is being typed, valid or not. */
record TypedKind(String code, String name, String accent) {

    static TypedKind of(Kind kind) {
        return new TypedKind(kind.code(), kind.name(), kind.accent());
    }

    /** Refuses what is no kind, and blames the list of kinds for it. */
    Kind kind() {
        try {
            return new Kind(code, name, accent);
        } catch (NetworkRefused refused) {
            throw NetworkRefused.of("kinds", refused.key(), refused.facts());
        }
    }

    String words() {
        return code + " (" + name + ")";
    }
}
