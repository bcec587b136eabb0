package org.leerkring.mailgroup.inbound;

import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.QuestionId;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.calendar.CalendarReply;

/** What is to become of a mail. */
sealed interface Judgement {

    /** @param question which it answers; null for one that asks */
    record Post(
            PersonId author,
            CommunityId community,
            @Nullable QuestionId question) implements Judgement {}

    /** @param sender whoever has the address it says it comes from; null for a stranger */
    record CalendarAnswer(CalendarReply reply, @Nullable PersonCard sender) implements Judgement {}

    record PassOver(PassedOver why) implements Judgement {}

    /** @param known whoever has this address, such as a former member; null for a stranger */
    record TurnAway(CommunityId community, @Nullable PersonCard known) implements Judgement {}

    record Hold(Obstacle obstacle, @Nullable PersonId seemsFrom) implements Judgement {}
}
