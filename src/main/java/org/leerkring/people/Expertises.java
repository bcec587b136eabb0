package org.leerkring.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Expertises extends Repository<PersonExpertise, PersonId> {

    PersonExpertise save(PersonExpertise expertise);

    void delete(PersonExpertise expertise);

    Optional<PersonExpertise> findById(PersonId person);

    /** With their lines, in one query. */
    @Query("from PersonExpertise e left join fetch e.lines where e.person in :persons")
    List<PersonExpertise> told(Collection<PersonId> persons);

    /** The same, of those who opened it to their whole network. */
    @Query("from PersonExpertise e left join fetch e.lines where e.open and e.person in :persons")
    List<PersonExpertise> toldToAll(Collection<PersonId> persons);
}
