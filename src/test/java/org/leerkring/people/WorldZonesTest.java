package org.leerkring.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.ZoneId;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;

class WorldZonesTest {

    private static final String READ = """
            BEGIN:VCALENDAR\r
            VERSION:2.0\r
            PRODID:-//x//x//NL\r
            BEGIN:VTIMEZONE\r
            TZID:Van een vreemde\r
            BEGIN:STANDARD\r
            DTSTART:19701025T030000\r
            TZOFFSETFROM:+0200\r
            TZOFFSETTO:+0100\r
            END:STANDARD\r
            END:VTIMEZONE\r
            END:VCALENDAR\r
            """;

    @Test
    void aZoneOfTheWorldIsFoundByItsNameAndNothingElseIs() {
        assertThat(WorldZones.named("Europe/Brussels")).contains(ZoneId.of("Europe/Brussels"));
        assertThat(WorldZones.named("Europe/Nergens")).isEmpty();
        assertThat(WorldZones.named("")).isEmpty();
    }

    @Test
    void whatACalendarThatWasReadCallsAZoneIsNone() throws Exception {
        new CalendarBuilder().build(new StringReader(READ));
        var ofCalendars = ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.startsWith("ical4j"))
                .toList();

        assertThat(ofCalendars).isNotEmpty().allSatisfy(name -> assertThat(WorldZones.named(name))
                .isEmpty());
        assertThat(WorldZones.all()).extracting(ZoneId::getId).doesNotContainAnyElementsOf(ofCalendars);
    }
}
