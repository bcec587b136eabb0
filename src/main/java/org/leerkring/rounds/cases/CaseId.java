package org.leerkring.rounds.cases;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Names one case. */
@Embeddable
public record CaseId(UUID value) implements Serializable {

    /** A new id, ordered by time (UUIDv7). */
    public static CaseId fresh() {
        return new CaseId(UuidCreator.getTimeOrderedEpoch());
    }

    /** The case that a route parameter names; empty when it names none. */
    public static Optional<CaseId> parse(String parameter) {
        try {
            return Optional.of(new CaseId(UUID.fromString(parameter)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
