package org.leerkring.post.mailing;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Knows people to whom no mail is to go for now; a module that keeps count of what came back offers it as a bean. */
public interface OutOfReach {

    /** Those of these, in one query. */
    Set<UUID> among(Collection<UUID> people);
}
