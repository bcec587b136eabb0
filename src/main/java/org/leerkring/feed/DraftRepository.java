package org.leerkring.feed;

import java.util.Optional;
import java.util.UUID;
import org.leerkring.people.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, DraftId> {

    Draft save(Draft draft);

    @Modifying
    @Query("delete from Draft d where d.author = :author and d.place = :place")
    void end(PersonId author, UUID place);

    Optional<Draft> findByAuthorAndPlace(PersonId author, UUID place);
}
