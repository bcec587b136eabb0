/** The questions of a community and what colleagues answer. */
@NullMarked
@ApplicationModule(
        displayName = "Feed",
        allowedDependencies = {"communities", "people", "files", "live", "networks", "today"})
package org.leerkring.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
