package org.leerkring.communities.charter;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Names one version of a charter inside the database; people call it by its number. */
@Embeddable
record CharterVersionId(UUID value) implements Serializable {

    static CharterVersionId fresh() {
        return new CharterVersionId(UuidCreator.getTimeOrderedEpoch());
    }
}
