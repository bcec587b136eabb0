package org.leerkring.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    private static final String URL = "jdbc:mariadb://localhost:1/leerkring";

    @TempDir
    Path directory;

    @Test
    void whoWorksBesideALeerkringFindsItsDatabase() {
        DataDirectory.claim(directory);
        DataDirectory.tell(directory, URL);

        assertThat(DataDirectory.told(directory)).contains(URL);
    }

    /** An import started at the same time would knock at a port where nobody is. */
    @Test
    void aLeerkringThatIsStillStartingLeavesNoWordOfAnEarlierOne() {
        DataDirectory.tell(directory, URL);

        DataDirectory.claim(directory);

        assertThat(DataDirectory.told(directory)).isEmpty();
    }
}
