package org.leerkring.networks;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface SchoolRepository extends Repository<School, SchoolId> {

    School save(School school);

    List<School> findByIdIn(Collection<SchoolId> ids);
}
