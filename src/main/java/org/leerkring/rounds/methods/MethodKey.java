package org.leerkring.rounds.methods;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Names a method: a shipped one by its short name, a copy of a community by an id of its own. */
@Embeddable
public record MethodKey(@JsonValue String value) implements Serializable {

    /** No shipped method's name begins like this. */
    private static final String OWN = "own-";

    /** Files write it as a plain word. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MethodKey {}

    /** For a new copy of a community. */
    public static MethodKey fresh() {
        return new MethodKey(OWN + UuidCreator.getTimeOrderedEpoch());
    }

    /** Whether it names a copy of a community, and not a shipped method. */
    public boolean namesOwn() {
        return value.startsWith(OWN);
    }
}
