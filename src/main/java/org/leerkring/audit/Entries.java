package org.leerkring.audit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Ids are ordered by time, so that the last one read says where the next page begins. */
interface Entries extends Repository<Entry, UUID> {

    Entry save(Entry entry);

    @Query("select e from Entry e where e.outcome in :outcomes and e.id < :last order by e.id desc")
    List<Entry> all(Set<Outcome> outcomes, UUID last, Limit limit);

    @Query(
            "select e from Entry e where e.byPerson = :person and e.outcome in :outcomes and e.id < :last order by e.id desc")
    List<Entry> by(UUID person, Set<Outcome> outcomes, UUID last, Limit limit);

    @Query(
            "select e from Entry e where e.network = :network and e.outcome in :outcomes and e.id < :last order by e.id desc")
    List<Entry> in(UUID network, Set<Outcome> outcomes, UUID last, Limit limit);
}
