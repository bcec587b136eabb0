package org.leerkring.mailgroup.archive;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.leerkring.audit.Act;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.util.StreamUtils;

/**
 * Brings in what communities said in an earlier mailgroup: for their coaches, and for whoever runs the installation. The
 * work goes on when they leave the page. How far it is, is kept on this node only: what is written is written, and the
 * archive can be handed over again.
 */
@Service
public class Archives {

    /** The largest file one may hand over in a browser, in bytes. */
    public static final long LARGEST = 1L << 30;

    private static final Logger log = LoggerFactory.getLogger(Archives.class);

    private static final int MOST_AT_ONCE = 20;
    private static final Duration KEPT = Duration.ofHours(12);

    private final ArchiveImport runner;
    private final Communities communities;
    private final CommunityPolicy policy;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Executor executor;
    private final Cache<CommunityId, Progress> imports = Caffeine.newBuilder()
            .maximumSize(MOST_AT_ONCE)
            .expireAfterAccess(KEPT)
            .build();

    Archives(
            ArchiveImport runner,
            Communities communities,
            CommunityPolicy policy,
            Audit audit,
            ApplicationEventPublisher events,
            @Qualifier("applicationTaskExecutor") Executor executor) {
        this.runner = runner;
        this.communities = communities;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.executor = executor;
    }

    /** The topic on which it is told that a community's archive moves. */
    public static Topic topic(CommunityId community) {
        return Topic.of("archive", community.value());
    }

    /** Bring an archive in: the coach. */
    public boolean mayImport(CommunityId community, PersonId person) {
        return policy.isCoach(community, person);
    }

    /** The archive that is on its way into this community, or was last. */
    public Optional<ArchiveRead> of(CommunityId community, PersonId by) {
        require(community, by);
        return Optional.ofNullable(imports.getIfPresent(community)).map(Progress::now);
    }

    /** Receives an archive and begins to bring it in; returns as soon as it is here. */
    public void receive(CommunityId community, String name, InputStream bytes, PersonId by) throws IOException {
        require(community, by);
        var file = keep(bytes);
        var progress = new Progress(name);
        var present = imports.asMap()
                .compute(
                        community, (_, before) -> before != null && before.now().isBusy() ? before : progress);
        if (present != progress) {
            forget(file);
            throw new ArchiveRefused("mailgroup.archive.busy");
        }
        audit.done(policy.act(Deed.ARCHIVE_IMPORTED, by, community));
        told(community);
        executor.execute(() -> {
            try {
                runner.run(file, community, progress, () -> told(community));
            } finally {
                forget(file);
            }
        });
    }

    /** Stops what is on its way, once the mails at hand are written. */
    public void stop(CommunityId community, PersonId by) {
        require(community, by);
        Optional.ofNullable(imports.getIfPresent(community)).ifPresent(Progress::stop);
    }

    /** Puts away the report of the last one. */
    public void putAway(CommunityId community, PersonId by) {
        require(community, by);
        imports.asMap().computeIfPresent(community, (_, last) -> last.now().isBusy() ? last : null);
        told(community);
    }

    /**
     * Brings in an archive that lies on this machine, on the caller's thread; for whoever may start programs on it, so no
     * policy is asked.
     *
     * @param moved is called whenever it is further
     */
    ArchiveRead bring(CommunityId community, Path archive, Progress progress, Runnable moved) {
        var network = communities.roster(community).community().network();
        audit.done(new Act(Deed.ARCHIVE_IMPORTED, null, community.value(), network.value()));
        runner.run(archive, community, progress, moved);
        return progress.now();
    }

    private void require(CommunityId community, PersonId person) {
        communities.enter(community, person);
        if (!mayImport(community, person)) {
            audit.refused(policy.act(Deed.ARCHIVE_IMPORTED, person, community));
            throw new ArchiveRefused("mailgroup.archive.only-the-coach");
        }
    }

    /** For a while, and outside the memory of the server. */
    private static Path keep(InputStream bytes) throws IOException {
        var file = Files.createTempFile("archive-", ".handed");
        try (var to = Files.newOutputStream(file)) {
            // one byte more than may be, to see whether there is more
            if (StreamUtils.copyRange(bytes, to, 0, LARGEST) > LARGEST) {
                throw new ArchiveRefused("mailgroup.archive.too-big", LARGEST >> 20);
            }
            return file;
        } catch (IOException | RuntimeException e) {
            forget(file);
            throw e;
        }
    }

    private static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn(
                    "An archive that was read could not be thrown away: {}",
                    e.getClass().getName());
        }
    }

    private void told(CommunityId community) {
        events.publishEvent(new ArchiveMoved(community));
    }
}
