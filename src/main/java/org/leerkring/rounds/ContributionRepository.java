package org.leerkring.rounds;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.methods.ContributionKind;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContributionRepository extends Repository<Contribution, UUID> {

    Contribution save(Contribution contribution);

    /** Has two who change it at once take turns: its author rewrites it while the bringer rates it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Contribution c where c.id = :id")
    Optional<Contribution> lock(UUID id);

    @Query("""
            select count(c) from Contribution c
            where c.step = :step and c.author = :author and c.kind = :kind and not c.withdrawn""")
    long said(UUID step, PersonId author, ContributionKind kind);

    /** What was said or changed since, withdrawn ones too. */
    @Query("select c from Contribution c where c.round = :round and c.changedAt >= :since order by c.id")
    List<Contribution> since(RoundId round, Instant since);

    @Modifying
    @Query("delete from Contribution c where c.round = :round")
    void wipe(RoundId round);

    /** Has one person's words come one after the other, so that the limit holds for who sends twice at once. */
    @Query(
            nativeQuery = true,
            value = "select id from rounds_participant where round_id = :round and person_id = :person for update")
    Optional<UUID> hold(UUID round, UUID person);
}
