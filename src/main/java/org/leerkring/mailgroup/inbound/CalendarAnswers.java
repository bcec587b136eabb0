package org.leerkring.mailgroup.inbound;

import java.util.Objects;
import java.util.Optional;
import org.leerkring.communities.NotAMember;
import org.leerkring.mailgroup.reading.ReadMail;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.attendance.Attendance;
import org.leerkring.sessions.calendar.CalendarReply.Says;
import org.springframework.stereotype.Component;

/** Takes what calendars answer to invitations, and tells whoever it was not taken from. */
@Component
class CalendarAnswers {

    private static final Obstacle STRANGER = Obstacle.of("mailgroup.CalendarAnswers.stranger");
    private static final Obstacle UNCLEAR = Obstacle.of("mailgroup.CalendarAnswers.unclear");

    private final Attendance attendance;
    private final Strangers strangers;
    private final InboundLetters letters;

    CalendarAnswers(Attendance attendance, Strangers strangers, InboundLetters letters) {
        this.attendance = attendance;
        this.strangers = strangers;
        this.letters = letters;
    }

    /** Keeps the answer; says why not when it cannot. */
    Optional<Obstacle> give(Judgement.CalendarAnswer answer) {
        var reply = answer.reply();
        if (answer.sender() == null) {
            return Optional.of(STRANGER);
        }
        if (reply.says() != Says.COMES && reply.says() != Says.ABSENT) {
            return Optional.of(UNCLEAR);
        }
        try {
            attendance.answer(
                    reply.session(),
                    reply.says() == Says.COMES,
                    reply.why(),
                    reply.starts(),
                    reply.sequence(),
                    reply.stamp(),
                    answer.sender().id());
            return Optional.empty();
        } catch (NotAMember _) {
            return Optional.of(STRANGER);
        } catch (SessionRefused refused) {
            return Optional.of(Obstacle.of(refused.key(), refused.facts()));
        }
    }

    /** In the caller's transaction. Strangers are told as seldom as those who write to the community. */
    void tell(Arrival arrival, ReadMail mail, Judgement.CalendarAnswer answer, Obstacle why) {
        var address = mail.from();
        if (address == null) {
            return;
        }
        var community = Objects.requireNonNull(arrival.community());
        if (!why.equals(STRANGER)) {
            letters.tellNotTaken(
                    address, answer.sender(), mail, why, answer.reply().session());
        } else if (strangers.areToBeTold(community, address)) {
            letters.tellNotTaken(address, answer.sender(), mail, why, null);
        }
    }
}
