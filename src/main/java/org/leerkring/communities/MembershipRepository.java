package org.leerkring.communities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leerkring.people.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, MembershipId> {

    Membership save(Membership membership);

    Optional<Membership> findById(MembershipId id);

    List<Membership> findByCommunityOrderByFromDate(CommunityId community);

    List<Membership> findByCommunityAndPerson(CommunityId community, PersonId person);

    @Query("select distinct m.community from Membership m where m.person = :person")
    List<CommunityId> everyCommunityOf(PersonId person);

    @Query("""
            select m.community from Membership m
            where m.person = :person and m.fromDate <= :day and (m.untilDate is null or m.untilDate >= :day)""")
    List<CommunityId> communitiesOf(PersonId person, LocalDate day);
}
