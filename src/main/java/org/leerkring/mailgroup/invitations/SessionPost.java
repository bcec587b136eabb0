package org.leerkring.mailgroup.invitations;

import java.util.Collection;
import org.leerkring.mailgroup.bounces.Bounces;
import org.leerkring.people.PersonId;
import org.leerkring.post.mailing.Mailings;
import org.springframework.stereotype.Component;

/** Puts mails about a session in the outbox: each batch once, and nothing to those whose mail keeps coming back. */
@Component
class SessionPost {

    /** How the outbox calls mailings of them. */
    static final String KIND = "session";

    private final MailBatches batches;
    private final Bounces bounces;
    private final Mailings mailings;

    SessionPost(MailBatches batches, Bounces bounces, Mailings mailings) {
        this.batches = batches;
        this.bounces = bounces;
        this.mailings = mailings;
    }

    /** In the caller's transaction. @param mark see {@link MailBatches#open} */
    void send(MailBatches.Batch batch, String mark, Collection<PersonId> to) {
        var paused = bounces.paused(to);
        var recipients = to.stream()
                .filter(person -> !paused.contains(person))
                .map(PersonId::value)
                .toList();
        batches.open(batch, mark).ifPresent(id -> mailings.send(KIND, id, recipients));
    }
}
