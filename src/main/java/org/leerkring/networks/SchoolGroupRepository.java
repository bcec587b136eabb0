package org.leerkring.networks;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SchoolGroupRepository extends Repository<SchoolGroup, SchoolGroupId> {

    SchoolGroup save(SchoolGroup group);

    List<SchoolGroup> findByNetworkOrderByName(NetworkId network);
}
