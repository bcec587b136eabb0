package org.leerkring.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, PersonId> {

    Person save(Person person);

    Optional<Person> findById(PersonId id);

    List<Person> findAllByIdIn(Collection<PersonId> ids);

    Optional<Person> findByEmail(EmailAddress email);

    List<Person> findAllByEmailIn(Collection<EmailAddress> emails);
}
