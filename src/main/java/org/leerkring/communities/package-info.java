/** Communities and who is in them, since when and in which role. */
@NullMarked
@ApplicationModule(
        displayName = "Communities",
        allowedDependencies = {"networks", "people", "people::signin", "live", "post", "audit", "today"})
package org.leerkring.communities;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
