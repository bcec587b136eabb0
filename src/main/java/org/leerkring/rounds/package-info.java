/** Intervision: methods, cases, and the live round on one clock. */
@NullMarked
@ApplicationModule(
        displayName = "Rounds",
        allowedDependencies = {
            "communities",
            "networks",
            "people",
            "people :: signin",
            "sessions",
            "sessions :: panels",
            "files",
            "live",
            "post",
            "post :: links",
            "today",
            "audit"
        })
package org.leerkring.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
