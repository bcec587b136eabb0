package org.leerkring.communities;

/** How many are in a community, and from how many schools. */
record HeadCount(CommunityId community, long members, long schools) {}
