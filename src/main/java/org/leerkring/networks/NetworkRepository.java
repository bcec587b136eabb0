package org.leerkring.networks;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.leerkring.people.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NetworkRepository extends Repository<Network, NetworkId> {

    Network save(Network network);

    Optional<Network> findById(NetworkId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Network n where n.id = :id")
    Optional<Network> lock(NetworkId id);

    @Query("select n.id from Network n join n.coordinators c where c.person = :person")
    List<NetworkId> coordinatedBy(PersonId person);
}
