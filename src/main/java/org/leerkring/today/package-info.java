/** What waits for a person; modules tell it through Waiting. */
@NullMarked
@ApplicationModule(
        displayName = "Today",
        allowedDependencies = {"people", "live"})
package org.leerkring.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
