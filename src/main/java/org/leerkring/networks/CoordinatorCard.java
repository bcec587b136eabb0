package org.leerkring.networks;

import java.time.Instant;
import org.leerkring.people.PersonId;

/** Who coordinates a network, and since when. */
public record CoordinatorCard(PersonId id, String name, String email, Instant since) {}
