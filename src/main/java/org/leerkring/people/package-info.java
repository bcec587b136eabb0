/** Persons, how they sign in and from which devices. */
@NullMarked
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"live", "post", "files", "audit"})
package org.leerkring.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
