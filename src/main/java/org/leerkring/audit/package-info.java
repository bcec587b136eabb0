/** Who did what when, and what was refused to whom; never what anyone said. */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {})
package org.leerkring.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
