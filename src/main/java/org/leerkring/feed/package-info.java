/** Questions and replies: the conversation between meetings. */
@NullMarked
@ApplicationModule(
        displayName = "Feed",
        allowedDependencies = {"communities", "networks", "people", "files", "live", "today", "audit"})
package org.leerkring.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
