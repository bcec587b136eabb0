package org.leerkring.networks;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SchoolRepository extends Repository<School, SchoolId> {

    School save(School school);

    List<School> findByIdIn(Collection<SchoolId> ids);

    @Query("select s from School s where s.network = :network and (s.name in :given or s.number in :given)")
    List<School> named(NetworkId network, Collection<String> given);
}
