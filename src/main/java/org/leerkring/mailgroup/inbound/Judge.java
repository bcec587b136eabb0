package org.leerkring.mailgroup.inbound;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.QuestionId;
import org.leerkring.mailgroup.reading.MailKind;
import org.leerkring.mailgroup.reading.ReadMail;
import org.leerkring.people.EmailAddress;
import org.leerkring.people.People;
import org.leerkring.people.PersonCard;
import org.leerkring.sessions.calendar.CalendarReplies;
import org.leerkring.sessions.calendar.CalendarReply;
import org.springframework.stereotype.Component;

/** Decides what is to become of a mail: whose it is, what it answers, and whether that can be believed. Changes nothing. */
@Component
class Judge {

    private final Destinations destinations;
    private final Threading threading;
    private final Communities communities;
    private final People people;
    private final CalendarReplies replies;
    private final InboundSettings settings;

    Judge(
            Destinations destinations,
            Threading threading,
            Communities communities,
            People people,
            CalendarReplies replies,
            InboundSettings settings) {
        this.destinations = destinations;
        this.threading = threading;
        this.communities = communities;
        this.people = people;
        this.replies = replies;
        this.settings = settings;
    }

    Judgement judge(Arrival arrival, CommunityId community, ReadMail mail, OuterHeaders headers) {
        if (mail.kind() == MailKind.OURS || headers.goRound()) {
            return new Judgement.PassOver(PassedOver.LOOP);
        }
        var reply = replies.read(mail.calendarAnswer());
        if (reply.isPresent()) {
            return judge(reply.get(), mail, headers);
        }
        if (mail.kind() != MailKind.PERSON || arrival.envelopeFrom().isEmpty()) {
            return new Judgement.PassOver(PassedOver.AUTOMATIC);
        }
        var sender = sender(mail);
        var member = sender.filter(person -> communities.isMember(community, person.id()));
        if (isRefuted(headers)) {
            return member.<Judgement>map(person -> new Judgement.Hold(Obstacle.NOT_PROVEN, person.id()))
                    .orElseGet(() -> new Judgement.PassOver(PassedOver.FORGED));
        }
        return member.<Judgement>map(
                        person -> new Judgement.Post(person.id(), community, question(arrival, community, mail)))
                .orElseGet(() -> new Judgement.TurnAway(community, sender.orElse(null)));
    }

    /** A calendar writes from its owner's address; one that answers for someone else is nobody's answer. */
    private Judgement judge(CalendarReply reply, ReadMail mail, OuterHeaders headers) {
        var sender = sender(mail);
        var invited = EmailAddress.parse(reply.attendee()).flatMap(address -> people.byEmail(address.value()));
        if (isRefuted(headers) || invited.isPresent() && !invited.equals(sender)) {
            return new Judgement.PassOver(PassedOver.FORGED);
        }
        return new Judgement.CalendarAnswer(reply, sender.orElse(null));
    }

    /** Whether it came to an address where only calendars answer. */
    boolean isToSession(Arrival arrival) {
        return destinations
                .of(arrival.recipient())
                .filter(Destination.Session.class::isInstance)
                .isPresent();
    }

    private boolean isRefuted(OuterHeaders headers) {
        return SenderProof.read(headers.authenticationResults(), settings.trustedServers())
                .isRefuted();
    }

    /** Whose address it says it comes from. */
    Optional<PersonCard> sender(ReadMail mail) {
        return Optional.ofNullable(mail.from())
                .flatMap(EmailAddress::parse)
                .flatMap(address -> people.byEmail(address.value()));
    }

    /** What it answers: by the address it came to, or else by what it refers to. */
    @Nullable
    QuestionId question(Arrival arrival, CommunityId community, ReadMail mail) {
        return destinations
                .of(arrival.recipient())
                .filter(Destination.Thread.class::isInstance)
                .map(thread -> ((Destination.Thread) thread).question())
                .or(() -> threading.question(community, mail.references()))
                .orElse(null);
    }
}
