package org.leerkring.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.leerkring.demo.Cast.Circle;
import org.leerkring.demo.Cast.Person;
import org.leerkring.demo.SessionScript.PollScript;

/** Turns an open date poll into rows: its options, and who answered them already. */
final class PollRows {

    /** Who has not answered is reminded so long before it closes. */
    private static final Duration REMINDER = Duration.ofDays(2);

    private final SessionTables tables;
    private final Instant now;

    PollRows(SessionTables tables, Instant now) {
        this.tables = tables;
        this.now = now;
    }

    void write(Circle circle, PollScript script, SessionDays days, Chance chance) {
        var opened = DemoCalendar.awake(now.minus(Duration.ofDays(script.ago())));
        var deadline = now.plus(Duration.ofDays(script.open()));
        var id = DemoIds.at(opened, chance);
        tables.polls.add(
                id,
                0L,
                circle.id(),
                script.title(),
                deadline,
                deadline.minus(REMINDER),
                true,
                "FLANDERS",
                "OPEN",
                person(circle, script.by()).id(),
                opened);
        var options = new ArrayList<UUID>();
        for (var option : script.options()) {
            var starts = SessionDays.at(days.free(option.inDays(), option.weekday()), option.starts());
            var optionId = DemoIds.at(opened, chance);
            options.add(optionId);
            tables.options.add(
                    optionId,
                    id,
                    starts,
                    starts.plus(Duration.ofMinutes(option.minutes())),
                    DemoCalendar.ZONE.getId(),
                    person(circle, option.by() == null ? script.by() : option.by())
                            .id());
        }
        script.answers().forEach((key, answers) -> {
            var answered = DemoCalendar.awake(opened.plusSeconds(
                    1800 + chance.nextInt((int) Duration.between(opened, now).toSeconds() - 3600)));
            for (var index = 0; index < answers.size(); index++) {
                tables.votes.add(options.get(index), person(circle, key).id(), answers.get(index), answered);
            }
        });
    }

    private static Person person(Circle circle, String key) {
        return Objects.requireNonNull(circle.members().get(key), key).person();
    }
}
