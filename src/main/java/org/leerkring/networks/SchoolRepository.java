package org.leerkring.networks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SchoolRepository extends Repository<School, SchoolId> {

    School save(School school);

    Optional<School> findById(SchoolId id);

    List<School> findByIdIn(Collection<SchoolId> ids);

    @Query("select s from School s where s.network = :network and (s.name in :given or s.number in :given)")
    List<School> named(NetworkId network, Collection<String> given);

    boolean existsByNetworkAndNumber(NetworkId network, String number);

    long countByNetwork(NetworkId network);

    /** By name; {@code afterName} and {@code after} are those of the last school of the page before, or "" and zero. */
    @Query("""
            select s from School s
            where s.network = :network
              and concat(s.number, ' ', s.name, ' ', s.municipality) like :words escape '!'
              and (s.name > :afterName or (s.name = :afterName and s.id.value > :after))
            order by s.name, s.id.value""")
    List<School> page(NetworkId network, String words, String afterName, UUID after, Limit limit);
}
