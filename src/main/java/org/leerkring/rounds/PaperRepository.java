package org.leerkring.rounds;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.people.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PaperRepository extends Repository<Paper, UUID> {

    Paper save(Paper paper);

    @Query("select p from Paper p where p.round = :round and p.kind = NOTE and p.person = :person")
    Optional<Paper> note(RoundId round, PersonId person);

    /** The sheets of all: the question by now, and what was learnt. */
    @Query("select p from Paper p where p.round = :round and p.kind <> NOTE")
    List<Paper> shared(RoundId round);

    /** Has the sheets that are everyone's written one hand after the other, also while they are still empty. */
    @Query(nativeQuery = true, value = "select id from rounds_round where id = :round for update")
    Optional<UUID> hold(UUID round);

    /** The sheet as it is now, whatever was read before the turn came. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Paper p where p.round = :round and p.kind = :kind")
    Optional<Paper> lock(RoundId round, PaperKind kind);

    @Modifying
    @Query("delete from Paper p where p.round = :round and p.kind <> LEARNING")
    void wipe(RoundId round);
}
