/** Meetings of a community: from finding a date to closing with the next one. */
@NullMarked
@ApplicationModule(
        displayName = "Sessions",
        allowedDependencies = {
            "communities",
            "networks",
            "networks :: days",
            "people",
            "people :: signin",
            "files",
            "live",
            "post",
            "post :: links",
            "post :: mailing",
            "today",
            "audit"
        })
package org.leerkring.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
