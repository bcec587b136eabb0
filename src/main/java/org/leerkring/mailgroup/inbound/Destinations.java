package org.leerkring.mailgroup.inbound;

import java.util.Optional;
import java.util.UUID;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.QuestionId;
import org.leerkring.mailgroup.MailAddress;
import org.leerkring.mailgroup.MailAddresses;
import org.leerkring.mailgroup.ThreadToken;
import org.leerkring.sessions.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what an address leads to; empty for what is not ours, or no longer leads anywhere. */
@Component
class Destinations {

    private final MailAddresses addresses;
    private final Communities communities;
    private final Sessions sessions;
    private final JdbcClient jdbc;

    Destinations(MailAddresses addresses, Communities communities, Sessions sessions, JdbcClient jdbc) {
        this.addresses = addresses;
        this.communities = communities;
        this.sessions = sessions;
        this.jdbc = jdbc;
    }

    Optional<Destination> of(String address) {
        return addresses.read(address).flatMap(found -> switch (found) {
            case MailAddress.OfCommunity(var slug) -> communities.named(slug).map(Destination.Community::new);
            case MailAddress.OfThread(var token) -> thread(token);
            case MailAddress.OfSession(var id) ->
                sessions.find(id).map(session -> new Destination.Session(session.community(), id));
            case MailAddress.Return(var token) -> Optional.of(new Destination.Return(token));
        });
    }

    /** Whose answer it is, the sender's address tells; the token only leads to the question. */
    private Optional<Destination> thread(ThreadToken token) {
        return jdbc.sql("select community_id, question_id from mailgroup_thread where token = ?")
                .param(token.value())
                .query((row, _) -> (Destination) new Destination.Thread(
                        new CommunityId(row.getObject("community_id", UUID.class)),
                        new QuestionId(row.getObject("question_id", UUID.class))))
                .optional();
    }
}
