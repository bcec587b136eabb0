package org.leerkring.people.signin;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leerkring.people.PersonId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MailedLinks extends Repository<SignInLink, String> {

    SignInLink save(SignInLink link);

    Optional<SignInLink> findByToken(String token);

    /** Of two who use it at the same time, the second waits here and finds it used. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from SignInLink where token = :token")
    Optional<SignInLink> lock(String token);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from SignInLink where browser = :browser and usedAt is null and code is not null")
    List<SignInLink> lockWithCode(String browser);

    /** From here on no link or code that is on its way lets this person in. */
    @Modifying
    @Query("delete from SignInLink where person = :person")
    void revoke(PersonId person);

    @Modifying
    @Query("delete from SignInLink where expiresAt < :moment")
    void forgetExpiredBefore(Instant moment);
}
