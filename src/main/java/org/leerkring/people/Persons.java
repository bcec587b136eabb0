package org.leerkring.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, PersonId> {

    /** Writes at once, so that an address someone took a moment ago is found out here. */
    Person saveAndFlush(Person person);

    Optional<Person> findById(PersonId id);

    /** Of two who change the same person at the same time, the second waits here and sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Person where id = :id")
    Optional<Person> lock(PersonId id);

    List<Person> findAllByIdIn(Collection<PersonId> ids);

    Optional<Person> findByEmail(EmailAddress email);

    boolean existsByAdministratorTrue();

    long count();
}
