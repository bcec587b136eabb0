package org.leerkring.sessions.homework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leerkring.sessions.SessionId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HomeworkRepository extends Repository<Homework, HomeworkId> {

    Homework save(Homework homework);

    Optional<Homework> findById(HomeworkId id);

    void delete(Homework homework);

    @Query("select h from Homework h where h.session = :session order by h.dueOn, h.id.value")
    List<Homework> of(SessionId session);

    @Query("select h from Homework h where h.session in :sessions order by h.dueOn, h.id.value")
    List<Homework> of(Collection<SessionId> sessions);
}
