package org.leerkring.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface Letters extends Repository<PostedLetter, LetterId> {

    PostedLetter save(PostedLetter letter);

    Optional<PostedLetter> findById(LetterId id);

    @Query("from PostedLetter order by writtenAt desc, id.value desc")
    List<PostedLetter> newest(Limit limit);

    @Query("""
            from PostedLetter
            where writtenAt < :writtenAt or (writtenAt = :writtenAt and id.value < :id)
            order by writtenAt desc, id.value desc""")
    List<PostedLetter> before(Instant writtenAt, UUID id, Limit limit);

    @Transactional
    @Modifying
    @Query("delete from PostedLetter where sentAt < :moment")
    void throwAwaySentBefore(Instant moment);
}
