package org.leerkring.networks;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.leerkring.people.PersonId;

/** Someone who coordinates a network, and since when. */
@Embeddable
record Coordinator(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "person_id"))
        PersonId person,

        Instant appointedAt) {}
