/** The frame around every screen; nobody uses it. */
@NullMarked
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {"communities", "communities::ui", "people", "live", "feed", "today"})
package org.leerkring.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
