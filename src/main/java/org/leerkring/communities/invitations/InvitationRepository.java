package org.leerkring.communities.invitations;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.EmailAddress;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InvitationRepository extends Repository<Invitation, InvitationId> {

    Invitation saveAndFlush(Invitation invitation);

    Optional<Invitation> findById(InvitationId id);

    Optional<Invitation> findByToken(InvitationToken token);

    /** One click at a time: the second of two waits and finds the invitation taken. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.token = :token")
    Optional<Invitation> lock(InvitationToken token);

    List<Invitation> findByCommunityAndEmailInAndState(
            CommunityId community, Collection<EmailAddress> emails, InvitationState state);

    @Query("""
            select i from Invitation i where i.community = :community and i.state = :state
            order by i.invitedAt desc, i.id desc""")
    List<Invitation> newest(CommunityId community, InvitationState state, Limit limit);
}
