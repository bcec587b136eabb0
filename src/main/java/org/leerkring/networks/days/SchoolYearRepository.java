package org.leerkring.networks.days;

import java.util.List;
import java.util.Optional;
import org.leerkring.networks.NetworkId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SchoolYearRepository extends Repository<SchoolYear, SchoolYearId> {

    SchoolYear save(SchoolYear year);

    Optional<SchoolYear> findById(SchoolYearId id);

    void delete(SchoolYear year);

    @Query(
            "select y from SchoolYear y left join fetch y.semesters where y.network = :network order by y.period.fromDate")
    List<SchoolYear> of(NetworkId network);
}
