package org.leerkring.rounds.cases;

/**
 * A case as somebody may read it.
 *
 * @param text what they may read of it; the rest is empty
 * @param mine whether it is theirs
 */
public record CaseRead(CaseLine line, CaseText text, boolean mine) {}
