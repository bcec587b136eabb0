/** Networks, their settings and the schools they work with. */
@NullMarked
@ApplicationModule(
        displayName = "Networks",
        allowedDependencies = {"people"})
package org.leerkring.networks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
