/** Tells open screens that something they show has changed, and what is true for just a moment: who is here, who writes. */
@NullMarked
@ApplicationModule(
        displayName = "Live",
        allowedDependencies = {})
package org.leerkring.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
