package org.leerkring.communities;

/** A community as its network's coordinators see it: that it exists, its stage and counts, and nothing of what it says. */
public record CommunityLine(CommunityCard card, long members, long schools) {}
