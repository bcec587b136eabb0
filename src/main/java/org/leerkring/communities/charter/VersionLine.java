package org.leerkring.communities.charter;

import java.time.Instant;
import org.leerkring.people.PersonId;

/** One version in the list of versions. */
public record VersionLine(int number, PersonId writtenBy, Instant writtenAt) {}
