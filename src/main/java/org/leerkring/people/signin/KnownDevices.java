package org.leerkring.people.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leerkring.people.DeviceId;
import org.leerkring.people.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KnownDevices extends Repository<Device, DeviceId> {

    Device save(Device device);

    Optional<Device> findById(DeviceId id);

    List<Device> findByPersonOrderByLastSeenAtDesc(PersonId person);

    void delete(Device device);

    void deleteAll(Iterable<? extends Device> devices);

    /** No optimistic lock: it does not matter which of two requests was the last. */
    @Modifying
    @Query("update Device set lastSeenAt = :now where id = :id")
    void see(DeviceId id, Instant now);

    @Modifying
    @Query("delete from Device where signedInAt < :moment")
    void forgetSignedInBefore(Instant moment);
}
