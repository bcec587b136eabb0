package org.leerkring.rounds.methods;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Names a method: a shipped one by its short name, a copy of a community by an id of its own. */
@Embeddable
public record MethodKey(@JsonValue String value) implements Serializable {

    /** Files write it as a plain word. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MethodKey {}
}
