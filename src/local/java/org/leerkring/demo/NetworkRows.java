package org.leerkring.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.leerkring.demo.DemoScript.DayScript;
import org.leerkring.demo.DemoScript.NetworkScript;

/** Turns a network into rows: its settings, kinds, coordinator, schools and calendar. */
final class NetworkRows {

    private final DemoTables tables;
    private final NetworkScript script;
    private final LocalDate today;

    NetworkRows(DemoTables tables, NetworkScript script, Instant now) {
        this.tables = tables;
        this.script = script;
        today = LocalDate.ofInstant(now, DemoCalendar.ZONE);
    }

    void write(Cast cast, Instant founded) {
        settings(cast);
        script.kinds().forEach(kind -> tables.kinds.add(cast.id(), kind.code(), kind.name(), kind.accent()));
        cast.people().values().stream()
                .filter(person -> "COORDINATOR".equals(person.office()))
                .forEach(person -> tables.coordinators.add(cast.id(), person.id(), founded));
        schools(cast);
        schoolYear(cast);
        for (var index = 0; index < script.days().size(); index++) {
            day(cast, index, script.days().get(index));
        }
    }

    /** As someone chose them once, so that nothing asks for it any more; languages are those the people read. */
    private void settings(Cast cast) {
        tables.networks.add(
                cast.id(),
                0L,
                "Netwerk " + cast.region(),
                script.answerNorm(),
                1L,
                2,
                3,
                5,
                10,
                20,
                2,
                50,
                5,
                5,
                60,
                "en,nl",
                5,
                "KEPT");
    }

    private void schools(Cast cast) {
        var groups = new HashMap<String, UUID>();
        for (var school : cast.schools()) {
            var group = school.group() == null
                    ? null
                    : groups.computeIfAbsent(school.group(), name -> group(cast, groups, name));
            tables.schools.add(
                    school.id(),
                    0L,
                    cast.id(),
                    school.number(),
                    school.name(),
                    school.level(),
                    school.municipality(),
                    cast.region(),
                    group);
        }
    }

    private UUID group(Cast cast, Map<String, UUID> known, String name) {
        var id = DemoIds.lasting("school-group", cast.number(), known.size());
        tables.schoolGroups.add(id, 0L, cast.id(), name);
        return id;
    }

    private void schoolYear(Cast cast) {
        var id = DemoIds.lasting("school-year", cast.number(), 0);
        var first = DemoCalendar.firstDayOfSchool(today);
        tables.schoolYears.add(id, 0L, cast.id(), first, first.plusYears(1).minusDays(1));
        tables.semesters.add(id, first, first.plusMonths(5).minusDays(1));
        tables.semesters.add(id, first.plusMonths(5), first.plusMonths(10).minusDays(1));
    }

    private void day(Cast cast, int index, DayScript day) {
        var first = day.inDays() == null ? inJune() : today.plusDays(day.inDays());
        var tuesday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        tables.days.add(
                DemoIds.lasting("day", cast.number(), index),
                0L,
                cast.id(),
                day.kind(),
                day.title(),
                day.place(),
                tuesday,
                tuesday.plusDays(day.longer()),
                LocalTime.parse(day.starts()),
                LocalTime.parse(day.ends()));
    }

    private LocalDate inJune() {
        return DemoCalendar.firstDayOfSchool(today).plusYears(1).withMonth(Month.JUNE.getValue());
    }
}
