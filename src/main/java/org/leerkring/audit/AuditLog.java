package org.leerkring.audit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log for those who may read it, newest first, a page at a time. */
@Service
@Transactional(readOnly = true)
public class AuditLog {

    /** How many lines a page holds. */
    public static final int PAGE = 50;

    private static final Set<Outcome> EVERYTHING = EnumSet.allOf(Outcome.class);

    /** Later than any id that will ever be minted. */
    private static final UUID END = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final Entries entries;
    private final AuditPolicy policy;
    private final Audit audit;

    AuditLog(Entries entries, AuditPolicy policy, Audit audit) {
        this.entries = entries;
        this.policy = policy;
        this.audit = audit;
    }

    /** What this person did, and was refused. {@code last} is the last line of the page before. */
    public List<AuditLine> own(UUID person, @Nullable AuditLine last) {
        return own(person, EVERYTHING, last);
    }

    /**
     * What this person did or was refused. A refusal does not say what it was about: it may be something whose existence
     * they were not to learn.
     */
    public List<AuditLine> own(UUID person, Set<Outcome> outcomes, @Nullable AuditLine last) {
        return lines(entries.by(person, outcomes, from(last), Limit.of(PAGE))).stream()
                .map(AuditLine::forWhoWasRefused)
                .toList();
    }

    /** What was done in a network, for its coordinators. */
    public List<AuditLine> of(UUID network, UUID reader, @Nullable AuditLine last) {
        return of(network, reader, EVERYTHING, last);
    }

    /** What was done or refused in a network, for its coordinators. */
    public List<AuditLine> of(UUID network, UUID reader, Set<Outcome> outcomes, @Nullable AuditLine last) {
        require(policy.mayRead(network, reader), reader, network);
        return lines(entries.in(network, outcomes, from(last), Limit.of(PAGE)));
    }

    /** What was done anywhere, for administrators. */
    public List<AuditLine> all(UUID reader, @Nullable AuditLine last) {
        return all(reader, EVERYTHING, last);
    }

    /** What was done or refused anywhere, for administrators. */
    public List<AuditLine> all(UUID reader, Set<Outcome> outcomes, @Nullable AuditLine last) {
        require(policy.mayReadAll(reader), reader, null);
        return lines(entries.all(outcomes, from(last), Limit.of(PAGE)));
    }

    private void require(boolean allowed, UUID reader, @Nullable UUID network) {
        if (!allowed) {
            audit.refused(new Act(Deed.AUDIT_READ, reader, network, network));
            throw new AuditRefused();
        }
    }

    private static UUID from(@Nullable AuditLine last) {
        return last == null ? END : last.id();
    }

    private static List<AuditLine> lines(List<Entry> found) {
        return found.stream().map(Entry::line).toList();
    }
}
