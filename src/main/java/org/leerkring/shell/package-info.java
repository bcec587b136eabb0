/** The frame around every screen; nobody uses it. */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"communities", "networks", "people", "live", "feed", "feed::ui", "today"})
package org.leerkring.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
