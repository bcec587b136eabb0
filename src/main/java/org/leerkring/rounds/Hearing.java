package org.leerkring.rounds;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.live.NoticeBoard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was said in the rounds that are on screens now, read and unsealed once for all of them: with twelve people
 * writing, only what is new since the last look is fetched. Forgotten soon after the last screen, and at once by wiping.
 */
@Component
class Hearing {

    /** Transactions do not end in the order in which they took their time, so a little is fetched again. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private static final Duration REMEMBERED = Duration.ofMinutes(2);

    private final ContributionRepository contributions;
    private final PaperRepository papers;
    private final NoticeBoard board;
    private final Cache<RoundId, Heard> rounds = Caffeine.newBuilder()
            .expireAfterAccess(REMEMBERED)
            .maximumSize(2_000)
            .build();

    Hearing(ContributionRepository contributions, PaperRepository papers, NoticeBoard board) {
        this.contributions = contributions;
        this.papers = papers;
        this.board = board;
    }

    /** What was said in a round, and the sheets that are everyone's. */
    Heard of(RoundId round) {
        var version = board.version(Rounds.spoken(round));
        var known = rounds.getIfPresent(round);
        if (known != null && known.version() == version) {
            return known;
        }
        return rounds.asMap()
                .compute(
                        round,
                        (_, before) ->
                                before != null && before.version() == version ? before : load(round, version, before));
    }

    /**
     * Remembers nothing of this round once its words are gone: who looks before the commit still reads them, and what
     * they leave here goes then, before anyone is woken.
     */
    void forget(RoundId round) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                rounds.invalidate(round);
            }
        });
    }

    private Heard load(RoundId round, long version, @Nullable Heard before) {
        var sheetsVersion = board.version(Rounds.sheets(round));
        var said = new TreeMap<UUID, Utterance>();
        var newest = Instant.EPOCH;
        if (before != null) {
            said.putAll(before.said());
            newest = before.newest();
        }
        for (var contribution :
                contributions.since(round, newest.equals(Instant.EPOCH) ? newest : newest.minus(OVERLAP))) {
            var utterance = contribution.read();
            if (utterance.withdrawn()) {
                said.remove(utterance.id());
            } else {
                said.put(utterance.id(), utterance);
            }
            if (utterance.changedAt().isAfter(newest)) {
                newest = utterance.changedAt();
            }
        }
        var sheets = before != null && before.sheetsVersion() == sheetsVersion ? before.sheets() : sheets(round);
        return new Heard(version, sheetsVersion, newest, Collections.unmodifiableMap(said), sheets);
    }

    private Map<PaperKind, SheetRead> sheets(RoundId round) {
        return papers.shared(round).stream().collect(Collectors.toMap(Paper::kind, Paper::read));
    }

    /**
     * @param newest when the latest of these was said or changed
     * @param said by its id, in the order it was said; nothing that was withdrawn
     */
    record Heard(
            long version,
            long sheetsVersion,
            Instant newest,
            Map<UUID, Utterance> said,
            Map<PaperKind, SheetRead> sheets) {

        Collection<Utterance> all() {
            return said.values();
        }

        SheetRead sheet(PaperKind kind) {
            return sheets.getOrDefault(kind, SheetRead.EMPTY);
        }
    }
}
