package org.leerkring.mailgroup.inbound;

import org.leerkring.communities.CommunityId;
import org.leerkring.feed.QuestionId;
import org.leerkring.mailgroup.ReturnToken;
import org.leerkring.sessions.SessionId;

/** What an address of ours leads to, once it is known to exist. */
sealed interface Destination {

    record Community(CommunityId community) implements Destination {}

    record Thread(CommunityId community, QuestionId question) implements Destination {}

    record Session(CommunityId community, SessionId session) implements Destination {}

    record Return(ReturnToken token) implements Destination {}
}
