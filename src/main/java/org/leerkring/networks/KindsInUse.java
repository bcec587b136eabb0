package org.leerkring.networks;

import java.util.Set;

/** Whoever makes things of a kind says so here; a kind in use cannot be taken out of a network. */
public interface KindsInUse {

    /** The codes of the kinds there are things of, in this network. */
    Set<String> in(NetworkId network);
}
