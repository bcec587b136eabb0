package org.leerkring.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
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

    List<Person> findAllByEmailIn(Collection<EmailAddress> emails);

    /** Takes turns: of two administrators who dismiss each other, the second finds that one must stay. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Person where administrator order by id")
    List<Person> lockAdministrators();

    /** A page of those who did not leave, by name, with what their devices say. */
    @Query("""
            select new org.leerkring.people.AccountLine(
                p.id, p.name, p.email.value, p.joinedAt, p.administrator, count(d), max(d.lastSeenAt))
            from Person p left join Device d on d.person = p.id
            where p.leftAt is null
              and (p.name like :pattern escape '!' or p.email.value like :pattern escape '!')
              and (p.name > :name or p.name = :name and p.id > :id)
            group by p.id, p.name, p.email, p.joinedAt, p.administrator order by p.name, p.id""")
    List<AccountLine> accounts(String pattern, String name, PersonId id, Limit limit);

    @Query("""
            select new org.leerkring.people.AccountLine(
                p.id, p.name, p.email.value, p.joinedAt, p.administrator, count(d), max(d.lastSeenAt))
            from Person p left join Device d on d.person = p.id
            where p.leftAt is null and p.id = :id
            group by p.id, p.name, p.email, p.joinedAt, p.administrator""")
    Optional<AccountLine> account(PersonId id);

    boolean existsByAdministratorTrue();

    long count();
}
