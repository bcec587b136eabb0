package org.leerkring.rounds.practice;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.NotAMember;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.PlayedRound;
import org.leerkring.rounds.RoundPolicy;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodKey;
import org.leerkring.rounds.methods.MethodShelf;
import org.springframework.stereotype.Service;

/**
 * The practices that go on. They are in memory only, because there is nothing in them to keep: no case, no people. A
 * reload or a lost connection finds its practice as it was; a restart of the server ends it, as do some hours in which
 * nobody looked, and the page then offers to begin again.
 */
@Service
public class Practices {

    private static final Duration KEPT = Duration.ofHours(6);
    private static final int MOST = 1_000;

    private final RoundPolicy policy;
    private final MethodShelf methods;
    private final Playbooks books;
    private final Clock clock;
    private final Cache<Place, Practice> going =
            Caffeine.newBuilder().expireAfterAccess(KEPT).maximumSize(MOST).build();

    Practices(RoundPolicy policy, MethodShelf methods, Playbooks books, Clock clock) {
        this.policy = policy;
        this.methods = methods;
        this.books = books;
        this.clock = clock;
    }

    /** Who practises what, and where. */
    private record Place(PersonId person, CommunityId community, MethodKey method) {}

    /** Sits down at a fresh table; what went on before is gone. */
    public Practice begin(CommunityId community, MethodKey key, Pace pace, Locale language, PersonId person) {
        requireMember(community, person);
        var method = methods.current(key, community).orElseThrow(() -> new RoundRefused("rounds.refused.method-gone"));
        var practice = practice(community, method, pace, books.in(language), person);
        going.put(new Place(person, community, key), practice);
        return practice;
    }

    /** The practice this person is in; empty before it began, and when it is gone. */
    public Optional<Practice> of(CommunityId community, MethodKey method, PersonId person) {
        requireMember(community, person);
        return Optional.ofNullable(going.getIfPresent(new Place(person, community, method)));
    }

    /** Leaves the table for good. */
    public void leave(CommunityId community, MethodKey method, PersonId person) {
        going.invalidate(new Place(person, community, method));
    }

    /** Who is who at a played table. */
    public static Roster table(Roster real) {
        return Colleague.seatedWith(real);
    }

    private Practice practice(CommunityId community, Method method, Pace pace, Playbook book, PersonId person) {
        var bringer = Colleague.SARAH.id();
        var others = Colleague.all().stream().filter(it -> !it.equals(bringer)).toList();
        var table = new PlayedRound.Table(community, person, bringer, others);
        var round = new PlayedRound(table, method, book.storyFor(method).text(), pace.times(), clock);
        return new Practice(person, round, book, clock);
    }

    private void requireMember(CommunityId community, PersonId person) {
        if (!policy.mayPractise(community, person)) {
            throw new NotAMember();
        }
    }
}
