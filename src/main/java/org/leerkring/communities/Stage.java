package org.leerkring.communities;

import java.util.Set;

/** Where a community is in its life (field.md, "Life of a community"). */
public enum Stage {
    FORMING,
    COACHED,
    IN_TRANSITION,
    SELF_STEERING,
    DORMANT,
    CLOSED;

    /** Whether the community can go on to the other stage. From dormant it goes back to where it was, or closes. */
    public boolean leadsTo(Stage next) {
        return switch (this) {
            case FORMING -> Set.of(COACHED, SELF_STEERING, CLOSED).contains(next);
            case COACHED -> Set.of(IN_TRANSITION, DORMANT, CLOSED).contains(next);
            case IN_TRANSITION ->
                Set.of(COACHED, SELF_STEERING, DORMANT, CLOSED).contains(next);
            case SELF_STEERING -> Set.of(IN_TRANSITION, DORMANT, CLOSED).contains(next);
            case DORMANT ->
                Set.of(COACHED, IN_TRANSITION, SELF_STEERING, CLOSED).contains(next);
            case CLOSED -> false;
        };
    }
}
