package org.leerkring.rounds.methods;

import java.util.List;
import java.util.Optional;
import org.leerkring.communities.CommunityId;
import org.springframework.stereotype.Component;

/** The methods there are: those we ship, and the copies communities adapted. */
@Component
public class MethodShelf {

    private final ShippedMethods shipped;

    MethodShelf(ShippedMethods shipped) {
        this.shipped = shipped;
    }

    /** What a community can choose from; a handful, so not paged. */
    public List<Method> of(CommunityId community) {
        return shipped.all();
    }

    /** The newest version of a method this community can choose; empty for one of another community. */
    public Optional<Method> current(MethodKey key, CommunityId community) {
        return shipped.all().stream().filter(method -> method.key().equals(key)).findFirst();
    }

    /** The version a round ran with. */
    public Method of(MethodKey key, int version) {
        return shipped.all().stream()
                .filter(method -> method.key().equals(key) && method.version() == version)
                .findFirst()
                .orElseThrow();
    }
}
