package org.leerkring.networks;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leerkring.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NetworkRepository extends Repository<Network, NetworkId> {

    Network save(Network network);

    Optional<Network> findById(NetworkId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Network n where n.id = :id")
    Optional<Network> lock(NetworkId id);

    /** By name; {@code afterName} and {@code after} are those of the last network of the page before, or "" and zero. */
    @Query("""
            select n from Network n
            where n.name > :afterName or (n.name = :afterName and n.id.value > :after)
            order by n.name, n.id.value""")
    List<Network> page(String afterName, UUID after, Limit limit);

    /** Like {@link #page}, of those that this person coordinates. */
    @Query("""
            select n from Network n join n.coordinators c
            where c.person = :person and (n.name > :afterName or (n.name = :afterName and n.id.value > :after))
            order by n.name, n.id.value""")
    List<Network> pageOf(PersonId person, String afterName, UUID after, Limit limit);

    @Query("select n.id from Network n join n.coordinators c where c.person = :person")
    List<NetworkId> coordinatedBy(PersonId person);

    long count();
}
