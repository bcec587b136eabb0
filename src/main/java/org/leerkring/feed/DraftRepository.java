package org.leerkring.feed;

import java.util.Optional;
import java.util.UUID;
import org.leerkring.people.PersonId;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, DraftId> {

    Draft save(Draft draft);

    void delete(Draft draft);

    Optional<Draft> findByAuthorAndPlace(PersonId author, UUID place);
}
