package org.leerkring.sessions.polls;

import org.leerkring.communities.CommunityPaths;

/** Where date polls are. */
public final class PollPaths {

    private PollPaths() {}

    /** One poll. */
    public static String poll(String community, DatePollId poll) {
        return of(community) + "/" + poll.value();
    }

    /** Where one asks for a date. */
    public static String fresh(String community) {
        return of(community) + "/nieuw";
    }

    private static String of(String community) {
        return CommunityPaths.ALL + "/" + community + "/prikker";
    }
}
