/** Files people share: kept once by their content, told apart by their bytes, handed out safely. */
@NullMarked
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {})
package org.leerkring.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
