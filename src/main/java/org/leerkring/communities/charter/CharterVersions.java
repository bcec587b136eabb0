package org.leerkring.communities.charter;

import java.util.List;
import java.util.Optional;
import org.leerkring.communities.CommunityId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CharterVersions extends Repository<CharterVersion, CharterVersionId> {

    /** At once, so that two who write the same number learn it here and not at the commit. */
    CharterVersion saveAndFlush(CharterVersion version);

    Optional<CharterVersion> findFirstByCommunityOrderByNumberDesc(CommunityId community);

    Optional<CharterVersion> findByCommunityAndNumber(CommunityId community, int number);

    /** Without their words, newest first. */
    @Query("""
            select new org.leerkring.communities.charter.VersionLine(v.number, v.writtenBy, v.writtenAt)
            from CharterVersion v where v.community = :community and v.number < :before order by v.number desc""")
    List<VersionLine> lines(CommunityId community, int before, Limit limit);
}
