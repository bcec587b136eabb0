package org.leerkring.rounds.methods;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leerkring.communities.CommunityId;
import org.leerkring.live.SharedRead;
import org.leerkring.live.SharedReads;
import org.leerkring.live.Topic;
import org.springframework.stereotype.Component;

/**
 * The methods there are: those we ship, and the copies communities adapted. For a service's own work on behalf of
 * someone it let in; people read them through {@code OwnMethods}.
 */
@Component
public class MethodShelf {

    private final List<Method> shipped;
    private final MethodEditions editions;
    private final SharedRead<CommunityId, List<Method>> own;

    MethodShelf(ShippedMethods shipped, MethodEditions editions, SharedReads reads) {
        this.shipped = shipped.all().stream().map(editions::keepShipped).toList();
        this.editions = editions;
        this.own = reads.of(MethodShelf::topic, editions::newest);
    }

    /** The topic on which it is told that a community's own methods changed. */
    public static Topic topic(CommunityId community) {
        return Topic.of("methods", community.value());
    }

    /** What a community can choose from: the shipped ones, then its own; below a hundred, so not paged. */
    public List<Method> of(CommunityId community) {
        return Stream.concat(shipped.stream(), own.read(community).stream()).toList();
    }

    /** The newest version of a method this community can choose; empty for one of another community. */
    public Optional<Method> current(MethodKey key, CommunityId community) {
        return of(community).stream().filter(method -> method.key().equals(key)).findFirst();
    }

    /** The version a round ran with; also of one that was archived since. */
    public Method of(MethodKey key, int version) {
        return editions.of(key, version);
    }
}
