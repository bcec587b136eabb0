package org.leerkring.rounds.cases;

import org.leerkring.communities.Member;

/**
 * A case the group may take in a session.
 *
 * @param bringer who brings it
 * @param votes how many members would take it
 * @param mine whether the reader is one of these
 */
public record Candidate(CaseLine line, Member bringer, int votes, boolean mine) {}
