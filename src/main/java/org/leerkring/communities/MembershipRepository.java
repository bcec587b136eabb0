package org.leerkring.communities;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leerkring.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, MembershipId> {

    Membership save(Membership membership);

    Optional<Membership> findById(MembershipId id);

    List<Membership> findByCommunityOrderByFromDate(CommunityId community);

    List<Membership> findByPerson(PersonId person);

    void delete(Membership membership);

    List<Membership> findByCommunityAndPerson(CommunityId community, PersonId person);

    @Query("select distinct m.community from Membership m where m.person = :person")
    List<CommunityId> everyCommunityOf(PersonId person);

    @Query("""
            select m.community from Membership m
            where m.person = :person and m.fromDate <= :day and (m.untilDate is null or m.untilDate >= :day)""")
    List<CommunityId> communitiesOf(PersonId person, LocalDate day);

    /** How many sit in each community on a day, and from how many schools. */
    @Query("""
            select new org.leerkring.communities.HeadCount(m.community, count(m), count(distinct m.school.value))
            from Membership m
            where m.community in :communities and m.fromDate <= :day and (m.untilDate is null or m.untilDate >= :day)
            group by m.community""")
    List<HeadCount> heads(Collection<CommunityId> communities, LocalDate day);

    /** Seats whose last day is over and that nobody was told of yet. */
    @Query("select m from Membership m where m.departed = false and m.untilDate < :today order by m.untilDate")
    List<Membership> departing(LocalDate today, Limit limit);
}
