package org.leerkring.rounds.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FollowUpRepository extends Repository<FollowUp, CaseId> {

    <S extends FollowUp> S saveAndFlush(S followUp);

    void delete(FollowUp followUp);

    @Modifying
    @Query("delete from FollowUp f where f.community = :community and f.person = :person")
    void deleteOf(CommunityId community, PersonId person);

    Optional<FollowUp> findById(CaseId id);

    @Query("""
            select f from FollowUp f
            where f.person = :person and f.community in :communities and f.reportedAt is null and f.dueOn <= :today
            order by f.dueOn, f.id.value""")
    List<FollowUp> due(PersonId person, Collection<CommunityId> communities, LocalDate today, Limit limit);

    @Query("""
            select f from FollowUp f
            where f.person = :person and f.community = :community and f.reportedAt is null
            order by f.writtenAt, f.id.value""")
    List<FollowUp> open(PersonId person, CommunityId community, Limit limit);
}
