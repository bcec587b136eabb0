package org.leerkring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void askedForNothingItRuns() {
        assertThat(CommandLine.work()).isEmpty();
        assertThat(CommandLine.work("--server.port=9090")).isEmpty();
    }

    @Test
    void aChangeOfKeysOpensNoDoorAndTakesSettingsAlong() {
        assertThat(CommandLine.work("rotate", "keys", "--leerkring.rounds.key=k2")
                        .orElseThrow())
                .contains("--leerkring.rotate.keys=true", "--leerkring.rounds.key=k2", "--server.port=0")
                .contains("--leerkring.mailgroup.smtp.port=0");
    }

    @Test
    void anImportNamesItsFileAndItsCommunity() {
        assertThat(CommandLine.work("import", "mbox", "oud.mbox", "--community", "kempen")
                        .orElseThrow())
                .contains("--leerkring.import.file=oud.mbox", "--leerkring.import.community=kempen");
    }
}
