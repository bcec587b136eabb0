package org.leerkring.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.leerkring.demo.Cast.Circle;
import org.leerkring.demo.DemoScript.CharterScript;

/** Turns a charter into rows: every version in full, and who agreed to it. */
final class CharterRows {

    /** From a day after it was written, so many hours long, people agree. */
    private static final int HOURS_TO_AGREE = 19 * 24;

    private final DemoTables tables;
    private final Instant now;

    CharterRows(DemoTables tables, Instant now) {
        this.tables = tables;
        this.now = now;
    }

    void write(Circle circle, CharterScript charter) {
        var parts = new LinkedHashMap<String, String>();
        var number = 0;
        for (var version : charter.versions()) {
            parts.putAll(version.parts());
            var chance = Chance.of("charter".hashCode(), circle.kind().hashCode(), ++number);
            var written = DemoCalendar.awake(now.minus(Duration.ofDays(version.ago())));
            var id = DemoIds.at(written, chance);
            var author = circle.members().get(version.by()).person().id();
            tables.charters.add(id, 0L, circle.id(), number, author, written);
            parts.forEach((part, words) -> tables.charterParts.add(id, part, words.strip()));
            agreements(circle, charter, number, written, chance);
        }
    }

    /** The last version is agreed to in the school year that is going on, for that is what counts. */
    private void agreements(Circle circle, CharterScript charter, int number, Instant written, Chance chance) {
        var isLast = number == charter.versions().size();
        var start = DemoCalendar.firstDayOfSchool(LocalDate.ofInstant(now, DemoCalendar.ZONE))
                .atStartOfDay(DemoCalendar.ZONE)
                .toInstant();
        circle.members().forEach((key, member) -> {
            var agreed = DemoCalendar.awake(written.plus(Duration.ofHours(24L + chance.nextInt(HOURS_TO_AGREE))));
            if (!isLast) {
                agree(circle, number, member, agreed);
            } else if (!charter.notYet().contains(key)) {
                agree(circle, number, member, agreed.isBefore(start) ? start : agreed);
            }
        });
    }

    private void agree(Circle circle, int number, Cast.Member member, Instant agreed) {
        var year = DemoCalendar.firstDayOfSchool(LocalDate.ofInstant(agreed, DemoCalendar.ZONE))
                .getYear();
        tables.agreements.add(circle.id(), number, member.person().id(), year, agreed);
    }
}
