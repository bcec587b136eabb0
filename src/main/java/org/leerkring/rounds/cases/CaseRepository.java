package org.leerkring.rounds.cases;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseRepository extends Repository<CaseProposal, CaseId> {

    <S extends CaseProposal> S saveAndFlush(S proposal);

    void delete(CaseProposal proposal);

    /** All but those a round took, which go when that round's words do. */
    @Modifying
    @Query("delete from CaseProposal c where c.community = :community and c.bringer = :bringer and c.state <> TAKEN")
    void deleteOf(CommunityId community, PersonId bringer);

    Optional<CaseProposal> findById(CaseId id);

    /** Takes turns, so that nothing is written while a round takes it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CaseProposal c where c.id = :id")
    Optional<CaseProposal> lock(CaseId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CaseProposal c where c.chosenFor = :session")
    Optional<CaseProposal> lockChosen(SessionId session);

    @Query("""
            select c from CaseProposal c
            where c.community = :community and c.bringer = :bringer and c.state <> WITHDRAWN
              and (c.proposedAt < :at or c.proposedAt = :at and c.id.value < :last)
            order by c.proposedAt desc, c.id.value desc""")
    List<CaseProposal> of(CommunityId community, PersonId bringer, Instant at, UUID last, Limit limit);

    @Query("""
            select c from CaseProposal c
            where c.community = :community and c.state in (SHARED, CHOSEN)
              and (c.proposedAt < :at or c.proposedAt = :at and c.id.value < :last)
            order by c.proposedAt desc, c.id.value desc""")
    List<CaseProposal> offered(CommunityId community, Instant at, UUID last, Limit limit);
}
