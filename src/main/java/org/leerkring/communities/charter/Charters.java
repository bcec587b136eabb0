package org.leerkring.communities.charter;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Act;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.Roster;
import org.leerkring.live.SharedRead;
import org.leerkring.live.SharedReads;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The charters of communities. Every member may write the next version: nothing is overwritten, and everyone is asked
 * again whether they agree.
 */
@Service
@Transactional
public class Charters {

    /** How many versions a page of the list holds. */
    public static final int PAGE = 20;

    private final CharterVersions versions;
    private final Agreements agreements;
    private final Communities communities;
    private final CommunityPolicy policy;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SharedRead<CommunityId, CharterStanding> standings;

    Charters(
            CharterVersions versions,
            Agreements agreements,
            Communities communities,
            CommunityPolicy policy,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock,
            SharedReads reads) {
        this.versions = versions;
        this.agreements = agreements;
        this.communities = communities;
        this.policy = policy;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.standings = reads.of(Charters::topic, this::standing);
    }

    /** The topic on which it is told that a community's charter, or who agrees to it, changed. */
    public static Topic topic(CommunityId community) {
        return Topic.of("charter", community.value());
    }

    /** The school year that agreement is asked for now. */
    public SchoolYear year() {
        return SchoolYear.at(clock.instant());
    }

    /** The version that counts and who agreed to it; for members. Shared by all who look. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public CharterStanding standing(CommunityId community, PersonId person) {
        communities.enter(community, person);
        return standings.read(community);
    }

    /** One version; empty when there is none of that number. For members. */
    @Transactional(readOnly = true)
    public Optional<CharterRead> version(CommunityId community, int number, PersonId person) {
        communities.enter(community, person);
        return versions.findByCommunityAndNumber(community, number).map(CharterVersion::read);
    }

    /** The versions before this number, newest first, a page at a time; for members. */
    @Transactional(readOnly = true)
    public List<VersionLine> versions(CommunityId community, PersonId person, @Nullable Integer before) {
        communities.enter(community, person);
        return versions.lines(community, before == null ? Integer.MAX_VALUE : before, Limit.of(PAGE));
    }

    /**
     * Writes the next version; who writes it agrees to it. The same words as before are no new version.
     *
     * @param base the number of the version this one was written on; 0 for the first
     * @return the number of the version that counts now
     * @throws CharterOvertaken when someone else wrote a newer version meanwhile
     */
    public int write(CommunityId community, CharterText text, int base, PersonId by) {
        policy.requireChangingCharter(community, by, Deed.CHARTER_CHANGED);
        var current = versions.findFirstByCommunityOrderByNumberDesc(community);
        if (current.map(CharterVersion::number).orElse(0) != base) {
            throw new CharterOvertaken();
        }
        if (current.filter(version -> version.says(text)).isPresent()) {
            return base;
        }
        var roster = communities.enter(community, by);
        keep(CharterVersion.write(community, base + 1, text, by, clock.instant()));
        audit.done(act(Deed.CHARTER_CHANGED, by, roster));
        agreed(roster, base + 1, by);
        events.publishEvent(new CharterChanged(community));
        return base + 1;
    }

    /** Of two who write the same number, the second finds it taken. */
    private void keep(CharterVersion version) {
        try {
            versions.saveAndFlush(version);
        } catch (DataIntegrityViolationException _) {
            throw new CharterOvertaken();
        }
    }

    /**
     * Agrees to the version that counts, for this school year.
     *
     * @param number the version this person has read
     * @throws CharterOvertaken when that is no longer the one that counts
     */
    public void agree(CommunityId community, int number, PersonId person) {
        policy.requireChangingCharter(community, person, Deed.CHARTER_AGREED);
        var current = versions.findFirstByCommunityOrderByNumberDesc(community);
        if (current.filter(version -> version.number() == number).isEmpty()) {
            throw new CharterOvertaken();
        }
        agreed(communities.enter(community, person), number, person);
        events.publishEvent(new CharterChanged(community));
    }

    private void agreed(Roster roster, int number, PersonId person) {
        if (agreements.keep(roster.community().id(), number, person, year(), clock.instant())) {
            audit.done(act(Deed.CHARTER_AGREED, person, roster));
        }
    }

    private CharterStanding standing(CommunityId community) {
        return versions.findFirstByCommunityOrderByNumberDesc(community)
                .map(CharterVersion::read)
                .map(current -> new CharterStanding(current, agreements.of(community, current.number())))
                .orElseGet(() -> new CharterStanding(null, Map.of()));
    }

    private static Act act(Deed deed, PersonId by, Roster in) {
        var community = in.community();
        return new Act(
                deed, by.value(), community.id().value(), community.network().value());
    }
}
