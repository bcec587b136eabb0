package org.leerkring.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** A module that knows what some of the log's ids are called; the log itself keeps no names. */
public interface Names {

    /** The names of those of these ids that are this module's; read at once for a whole page. */
    Map<UUID, String> names(Collection<UUID> ids);
}
