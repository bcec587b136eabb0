package org.leerkring.networks.days;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leerkring.networks.NetworkId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NetworkDayRepository extends Repository<NetworkDay, NetworkDayId> {

    NetworkDay save(NetworkDay day);

    Optional<NetworkDay> findById(NetworkDayId id);

    void delete(NetworkDay day);

    @Query("""
            select d from NetworkDay d
            where d.network = :network and d.period.fromDate <= :until and d.period.untilDate >= :from
            order by d.period.fromDate, d.starts, d.id.value""")
    List<NetworkDay> between(NetworkId network, LocalDate from, LocalDate until);

    @Query("""
            select d from NetworkDay d
            where d.network in :networks and d.period.fromDate <= :until and d.period.untilDate >= :from
            order by d.period.fromDate, d.starts, d.id.value""")
    List<NetworkDay> between(Collection<NetworkId> networks, LocalDate from, LocalDate until);
}
