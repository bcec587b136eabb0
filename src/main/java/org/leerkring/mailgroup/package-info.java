/** The conversation by mail. It listens to the others, which never know it. */
@NullMarked
@ApplicationModule(
        displayName = "Mailgroup",
        allowedDependencies = {"feed", "communities", "people", "post"})
package org.leerkring.mailgroup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
