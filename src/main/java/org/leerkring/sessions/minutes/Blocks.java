package org.leerkring.sessions.minutes;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.communities.CommunityId;
import org.leerkring.sessions.SessionId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Blocks extends Repository<Block, BlockId> {

    <S extends Block> S saveAndFlush(S block);

    void delete(Block block);

    Optional<Block> findById(BlockId id);

    /** Takes turns: of two who write in the same block, the second sees what the first made of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Block b where b.id = :id")
    Optional<Block> lock(BlockId id);

    @Query("select b from Block b where b.session = :session order by b.position, b.id.value")
    List<Block> of(SessionId session, Limit limit);

    @Query("select coalesce(max(b.position), 0) from Block b where b.session = :session")
    int last(SessionId session);

    @Query("select count(b) from Block b where b.session = :session")
    long count(SessionId session);

    @Query("""
            select b from Block b where b.session = :session and b.kind = :kind
            order by b.position, b.id.value""")
    List<Block> of(SessionId session, BlockKind kind, Limit limit);

    /** What was promised and is not done, oldest first, after the last one of the page before. */
    @Query("""
            select b from Block b
            where b.community = :community and b.kind = ACTION and b.doneAt is null and b.id.value > :last
            order by b.id.value""")
    List<Block> open(CommunityId community, UUID last, Limit limit);
}
