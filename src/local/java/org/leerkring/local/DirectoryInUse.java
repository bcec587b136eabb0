package org.leerkring.local;

import java.nio.file.Path;

/** Another Leerkring runs on these data. The message is fit to show. */
class DirectoryInUse extends RuntimeException {

    DirectoryInUse(Path directory) {
        super("Another Leerkring is running with the data in " + directory.toAbsolutePath()
                + "; stop that one first, or start this one from another directory");
    }
}
