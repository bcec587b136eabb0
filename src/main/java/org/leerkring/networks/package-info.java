/** Networks, their settings and the schools they work with. */
@NullMarked
@ApplicationModule(
        displayName = "Networks",
        allowedDependencies = {"people", "post", "audit", "live", "today"})
package org.leerkring.networks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
