package org.leerkring.networks;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface NetworkRepository extends Repository<Network, NetworkId> {

    Network save(Network network);

    Optional<Network> findById(NetworkId id);
}
