package org.leerkring.sessions.polls;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The school holidays of Flanders and of the three regions of the Netherlands, from a file that names its sources. */
@Component
class SchoolHolidays {

    private final List<Holiday> all;

    SchoolHolidays() {
        try (var source = new InputStreamReader(
                        new ClassPathResource("sessions/school-holidays.csv").getInputStream(),
                        StandardCharsets.UTF_8);
                var rows = CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(source)) {
            all = rows.stream().map(SchoolHolidays::holiday).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Holiday holiday(NamedCsvRecord row) {
        return new Holiday(
                Stream.of(row.getField("regions").split(" "))
                        .map(Region::valueOf)
                        .collect(Collectors.toSet()),
                row.getField("name"),
                LocalDate.parse(row.getField("from")),
                LocalDate.parse(row.getField("until")));
    }

    /** What closes schools in one of these regions on a day. */
    Optional<Holiday> on(LocalDate day, Set<Region> where) {
        return all.stream().filter(holiday -> holiday.closes(day, where)).findFirst();
    }

    List<Holiday> all() {
        return all;
    }
}
