package org.leerkring.people.signin;

import java.time.Instant;
import org.leerkring.people.LocalPath;

/**
 * What someone who opens a link is told of it.
 *
 * @param here whether it was asked for in this very browser
 * @param device where it was asked for, as its owner calls it; empty when that is unknown
 * @param path where it leads
 */
public record LinkCard(boolean here, String device, Instant askedAt, LocalPath path) {}
