package org.leerkring.networks.schoollist;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.leerkring.audit.Deed;
import org.leerkring.live.Topic;
import org.leerkring.networks.NetworkId;
import org.leerkring.networks.NetworkPolicy;
import org.leerkring.networks.NetworkRefused;
import org.leerkring.networks.Schools;
import org.leerkring.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.util.StreamUtils;

/**
 * Takes in lists of schools: read, shown as a proposal, and written once somebody agreed. The work goes on when they
 * leave the page. What is on its way is kept on this node only, and not for ever: until the moment it is written, the
 * file its owner has at home is all there is to lose.
 */
@Service
public class SchoolImports {

    /** The largest file, in bytes: ten times what all schools of Flanders take. */
    public static final long LARGEST = 20L << 20;

    private static final Logger log = LoggerFactory.getLogger(SchoolImports.class);

    private static final int MOST_AT_ONCE = 20;
    private static final Duration KEPT = Duration.ofHours(2);

    private final Schools schools;
    private final NetworkPolicy policy;
    private final ApplicationEventPublisher events;
    private final Executor executor;
    private final Cache<Key, SchoolImport> imports = Caffeine.newBuilder()
            .maximumSize(MOST_AT_ONCE)
            .expireAfterAccess(KEPT)
            .build();

    SchoolImports(
            Schools schools,
            NetworkPolicy policy,
            ApplicationEventPublisher events,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        this.schools = schools;
        this.policy = policy;
        this.events = events;
        this.executor = executor;
    }

    private record Key(NetworkId network, PersonId person) {}

    /** The topic on which a person is told that their import moves. */
    public static Topic topic(PersonId person) {
        return Topic.of("schoolimport", person.value());
    }

    /** The import this person has under way in this network. */
    public Optional<ImportRead> of(NetworkId network, PersonId person) {
        return Optional.ofNullable(imports.getIfPresent(new Key(network, person)))
                .map(SchoolImport::now);
    }

    /**
     * Receives a list and begins to read it; returns as soon as it is here. Takes the place of the list before, unless
     * that one is being worked on.
     */
    public void receive(NetworkId network, String name, InputStream bytes, PersonId by) throws IOException {
        policy.requireManaging(network, by, Deed.SCHOOLS_IMPORTED);
        var file = keep(bytes);
        var list = new SchoolImport(name);
        var present = imports.asMap()
                .compute(
                        new Key(network, by),
                        (_, before) -> before != null && before.now().isBusy() ? before : list);
        if (present != list) {
            Files.delete(file);
            throw NetworkRefused.of("file", "networks.list.busy");
        }
        told(by);
        executor.execute(() -> read(list, file, network, by));
    }

    /** For a while, and outside the memory of the server. */
    private static Path keep(InputStream bytes) throws IOException {
        var file = Files.createTempFile("schools-", ".list");
        try (var to = Files.newOutputStream(file)) {
            // one byte more than may be, to see whether there is more
            var size = StreamUtils.copyRange(bytes, to, 0, LARGEST);
            if (size > LARGEST) {
                throw NetworkRefused.of("file", "networks.list.too-big", LARGEST >> 20);
            }
            return file;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private void read(SchoolImport list, Path file, NetworkId network, PersonId by) {
        try {
            var listed = SchoolList.read(file);
            list.propose(listed, Proposal.of(listed, schools.all(network, by)));
        } catch (NetworkRefused refused) {
            list.move(now -> now.unreadable(refused.key(), refused.facts()));
        } catch (IOException | RuntimeException e) {
            // not the message: it may quote a cell, and the wrong file may hold anything
            log.warn("A list of schools could not be read: {}", e.getClass().getName());
            list.move(now -> now.unreadable("networks.list.trouble"));
        } finally {
            forget(file);
            told(by);
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("A list that was read could not be thrown away", e);
        }
    }

    /**
     * Begins to write what was proposed, all of it or nothing; returns at once. When the register changed since, nothing
     * is written and there is a new proposal to look at.
     */
    public void confirm(NetworkId network, PersonId by) {
        policy.requireManaging(network, by, Deed.SCHOOLS_IMPORTED);
        var list = imports.getIfPresent(new Key(network, by));
        var proposal = list == null ? null : list.confirm();
        if (list == null || proposal == null) {
            throw NetworkRefused.of("file", "networks.list.gone");
        }
        told(by);
        executor.execute(() -> write(list, proposal, network, by));
    }

    private void write(SchoolImport list, Proposal agreed, NetworkId network, PersonId by) {
        var changed = new AtomicReference<Proposal>();
        try {
            schools.takeIn(
                    network,
                    known -> {
                        var now = Proposal.of(list.schools(), known);
                        if (!now.doesTheSameAs(agreed)) {
                            changed.set(now);
                            throw NetworkRefused.of("file", "networks.list.register-changed");
                        }
                        return now.details();
                    },
                    batch -> {
                        list.move(now -> now.writing(batch));
                        // on another thread: what this one's transaction tells is heard only after its commit
                        executor.execute(() -> told(by));
                    },
                    by);
            list.move(ImportRead::done);
        } catch (NetworkRefused refused) {
            var now = changed.get();
            list.move(before -> before.proposes(now == null ? agreed : now, refused.key()));
        } catch (DataAccessException | TransactionException e) {
            log.warn(
                    "Schools could not be written, nothing was: {}",
                    e.getClass().getName());
            list.move(before -> before.proposes(agreed, "networks.list.not-written"));
        } finally {
            told(by);
        }
    }

    /** Puts away the import of this person, unless it is being worked on. */
    public void putAway(NetworkId network, PersonId by) {
        imports.asMap()
                .computeIfPresent(new Key(network, by), (_, list) -> list.now().isBusy() ? list : null);
        told(by);
    }

    private void told(PersonId by) {
        events.publishEvent(new ImportMoved(by));
    }
}
