package org.leerkring.rounds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.people.PersonId;
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

    @Modifying
    @Query("delete from Paper p where p.round = :round and p.kind <> LEARNING")
    void wipe(RoundId round);
}
