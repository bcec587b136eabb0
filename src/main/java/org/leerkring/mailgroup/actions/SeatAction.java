package org.leerkring.mailgroup.actions;

import java.util.Locale;
import java.util.UUID;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPaths;
import org.leerkring.communities.Seats;
import org.leerkring.people.PersonId;
import org.springframework.context.MessageSource;

/** Leaves a community, or stays after all while the last day lasts. The subject is the community. */
final class SeatAction extends MailAction {

    private static final String LEAVE = "leave";
    private static final String STAY = "stay";

    private final boolean leaves;
    private final Seats seats;

    private SeatAction(String name, Seats seats, Communities communities, MessageSource texts) {
        super(name, communities, texts);
        this.leaves = name.equals(LEAVE);
        this.seats = seats;
    }

    static SeatAction leave(Seats seats, Communities communities, MessageSource texts) {
        return new SeatAction(LEAVE, seats, communities, texts);
    }

    static SeatAction stay(Seats seats, Communities communities, MessageSource texts) {
        return new SeatAction(STAY, seats, communities, texts);
    }

    @Override
    Asked asked(PersonId person, UUID subject, Locale language) {
        var roster = enter(new CommunityId(subject), person);
        return leaves ? asked(language, roster.community().name()) : askedToUndo(language);
    }

    @Override
    Done done(PersonId person, UUID subject, Locale language) {
        var community = new CommunityId(subject);
        var roster = enter(community, person);
        var told = doneText(language, roster.community().name());
        if (leaves) {
            seats.leave(community, person);
            return new Done(told, STAY);
        }
        if (roster.member(person).filter(member -> member.until() == null).isEmpty()) {
            seats.stay(community, person);
        }
        return new Done(told, null);
    }

    @Override
    String page(PersonId person, UUID subject) {
        return CommunityPaths.members(
                enter(new CommunityId(subject), person).community().slug());
    }
}
