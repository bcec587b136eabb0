package org.leerkring.mailgroup.inbound;

import org.leerkring.communities.CommunityPaths;

/** Where the mails that wait are. */
final class QueuePaths {

    static final String NAME = "postbus";

    private QueuePaths() {}

    static String queue(String slug) {
        return CommunityPaths.ALL + "/" + slug + "/" + NAME;
    }
}
