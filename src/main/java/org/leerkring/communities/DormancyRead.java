package org.leerkring.communities;

import java.util.Map;
import java.util.Optional;

/**
 * How a dormant community stands with its one question.
 *
 * @param wishes how many members want what
 * @param mine what the reader wants
 * @param needed how many must want the same for it to be done: more than half of today's members
 */
public record DormancyRead(CommunityCard community, Map<Wish, Integer> wishes, Optional<Wish> mine, int needed) {}
