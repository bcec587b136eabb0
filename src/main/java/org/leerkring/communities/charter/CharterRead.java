package org.leerkring.communities.charter;

import java.time.Instant;
import org.leerkring.people.PersonId;

/**
 * One version of a charter as it is read.
 *
 * @param number counts from 1 in each community
 */
public record CharterRead(int number, PersonId writtenBy, Instant writtenAt, CharterText text) {}
