package org.leerkring.rounds;

import org.leerkring.communities.CommunityId;

/** A round is over; its words are wiped when the network's term has passed. */
public record RoundEnded(RoundId round, CommunityId community) {}
