package org.leerkring.mailgroup.inbound;

import java.time.Instant;
import org.leerkring.communities.CommunityId;

/** How many mails of a community wait for its coach, and since when. */
record Backlog(CommunityId community, long count, Instant since) {}
