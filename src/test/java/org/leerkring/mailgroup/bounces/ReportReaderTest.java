package org.leerkring.mailgroup.bounces;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports as mail servers write them; see src/test/resources/bounces. */
class ReportReaderTest {

    private final ReportReader reader = new ReportReader();

    @ParameterizedTest
    @CsvSource({
        "postfix-unknown-user, HARD, 5.1.1",
        "exchange-no-such-mailbox, HARD, 5.1.10",
        "gmail-does-not-exist, HARD, 5.1.1",
        "wrapped-in-a-disclaimer, HARD, 5.2.1",
        "postfix-delayed, SOFT, 4.4.1",
        "postfix-given-up, SOFT, 4.4.1",
        "postfix-delivered, DELIVERED, 2.0.0"
    })
    void aReportSaysWhatBecameOfTheMail(String file, Verdict verdict, String status) throws IOException {
        assertThat(read(file)).contains(new Report(verdict, status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vacation", "read-receipt", "broken"})
    void whatElseComesToThatAddressIsNoReport(String file) throws IOException {
        assertThat(read(file)).isEmpty();
    }

    @Test
    void nothingAndNonsenseAreNoReports() {
        assertThat(reader.read(new ByteArrayInputStream(new byte[0]))).isEmpty();
        assertThat(reader.read(new ByteArrayInputStream("\0\1\2 no mail at all".getBytes(US_ASCII))))
                .isEmpty();
    }

    private Optional<Report> read(String file) throws IOException {
        try (var raw = Objects.requireNonNull(getClass().getResourceAsStream("/bounces/" + file + ".eml"))) {
            return reader.read(raw);
        }
    }
}
