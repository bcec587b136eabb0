package org.leerkring.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.leerkring.demo.Cast.Circle;
import org.leerkring.demo.Cast.Person;
import org.leerkring.demo.SessionScript.BlockScript;
import org.leerkring.demo.SessionScript.HomeworkScript;

/** Turns a session into rows: what was planned, who answered, and, once it was, who came and what was said. */
final class SessionRows {

    /** Between planning a session and holding it. */
    private static final Duration AHEAD = Duration.ofDays(42);

    private static final int DAYS_TO_ANSWER = 20;
    private static final String AT_PLACE = "AT_PLACE";
    private static final String ONLINE = "ONLINE";

    private final SessionTables tables;
    private final Map<String, DemoFiles.Kept> files;
    private final Instant now;

    SessionRows(SessionTables tables, Map<String, DemoFiles.Kept> files, Instant now) {
        this.tables = tables;
        this.files = files;
        this.now = now;
    }

    void write(Cast cast, Circle circle, SessionScript script, LocalDate day, Chance chance) {
        var starts = SessionDays.at(day, script.starts());
        var planned = DemoCalendar.awake(notAfterNow(starts.minus(AHEAD), chance));
        var session = new Held(DemoIds.at(planned, chance), circle, script, day, starts, planned);
        session(cast, session, chance);
        var items = agenda(session, chance);
        answers(session, chance);
        guest(cast, session, chance);
        for (var homework : script.homework()) {
            homework(session, homework, chance);
        }
        script.documents().forEach(key -> document(session, files.get(key), chance));
        if (script.isPast()) {
            minutes(session, items, chance);
            var present = presences(session, chance);
            tickets(session, present, chance);
        }
    }

    private void session(Cast cast, Held session, Chance chance) {
        var script = session.script();
        tables.sessions.add(
                session.id(),
                0L,
                session.circle().id(),
                script.title(),
                script.aim().strip(),
                session.starts(),
                session.ends(),
                DemoCalendar.ZONE.getId(),
                script.school() == null ? null : cast.school(script.school()).id(),
                script.place(),
                script.address(),
                script.link(),
                script.leads() == null ? null : session.person(script.leads()).id(),
                script.isPast() ? "CLOSED" : "PLANNED",
                0,
                script.isPast() ? session.starts().plusSeconds(60 + chance.nextInt(400)) : null,
                script.isPast() ? session.ends().plusSeconds(120 + chance.nextInt(900)) : null);
    }

    private List<UUID> agenda(Held session, Chance chance) {
        var ids = new ArrayList<UUID>();
        for (var item : session.script().agenda()) {
            var id = DemoIds.at(session.planned(), chance);
            tables.items.add(
                    id,
                    session.id(),
                    ids.size(),
                    item.title(),
                    item.minutes(),
                    item.by() == null ? null : session.person(item.by()).id(),
                    item.kind());
            ids.add(id);
        }
        return ids;
    }

    /** Who is named answered as it is written; of the others so many as the script says. */
    private void answers(Held session, Chance chance) {
        var script = session.script();
        session.circle().members().forEach((key, member) -> {
            var answers = chance.percent(script.answered());
            var person = member.person();
            if (script.absent().containsKey(key)) {
                answer(session, person, "ABSENT", script.absent().get(key), chance);
            } else if (script.substitute().containsKey(key)) {
                answer(session, person, "SUBSTITUTE", script.substitute().get(key), chance);
            } else if (script.online().contains(key)) {
                answer(session, person, ONLINE, "", chance);
            } else if (answers && !script.silent().contains(key)) {
                answer(session, person, AT_PLACE, "", chance);
            }
        });
    }

    private void answer(Held session, Person person, String coming, String note, Chance chance) {
        tables.answers.add(
                session.id(), person.id(), coming, note, session.starts(), null, afterPlanning(session, chance));
    }

    private void guest(Cast cast, Held session, Chance chance) {
        if (session.script().guest() != null) {
            var guest =
                    Objects.requireNonNull(cast.people().get(session.script().guest()));
            tables.guests.add(session.id(), guest.id(), session.planned());
            answer(session, guest, AT_PLACE, "", chance);
        }
    }

    private void homework(Held session, HomeworkScript homework, Chance chance) {
        var id = DemoIds.at(session.planned(), chance);
        tables.homework.add(
                id,
                0L,
                session.id(),
                homework.text().strip(),
                session.day().minusDays(homework.before()),
                session.coach().id(),
                session.planned());
        homework.doneBy()
                .forEach(key -> tables.ticks.add(id, session.person(key).id(), afterPlanning(session, chance)));
    }

    private void document(Held session, DemoFiles.Kept file, Chance chance) {
        tables.documents.add(
                DemoIds.at(session.planned(), chance),
                session.id(),
                file.content(),
                file.name(),
                file.type(),
                file.size(),
                file.picture(),
                session.coach().id(),
                session.planned());
    }

    private void minutes(Held session, List<UUID> items, Chance chance) {
        var written = session.starts();
        var position = 0;
        for (var index = 0; index < items.size(); index++) {
            var item = session.script().agenda().get(index);
            written = written.plus(Duration.ofMinutes(item.minutes()));
            for (var block : item.blocks()) {
                block(session, items.get(index), position++, block, written.minusSeconds(chance.nextInt(240)), chance);
            }
        }
    }

    private void block(Held session, UUID item, int position, BlockScript block, Instant written, Chance chance) {
        var writers = session.circle().people();
        var who = block.who() == null ? null : session.person(block.who()).id();
        tables.blocks.add(
                DemoIds.at(written, chance),
                0L,
                session.id(),
                session.circle().id(),
                item,
                position,
                block.kind(),
                block.words().strip(),
                1L,
                chance.oneOf(writers).id(),
                written,
                who,
                block.within() == null ? null : session.day().plusDays(block.within()),
                block.done() ? soonAfter(session.ends(), 12 * 24, chance) : null,
                block.done() ? who : null);
    }

    private List<Person> presences(Held session, Chance chance) {
        var script = session.script();
        var present = new ArrayList<Person>();
        session.circle().members().forEach((key, member) -> {
            if (!script.absent().containsKey(key) && !script.substitute().containsKey(key)) {
                present.add(member.person());
                tables.presences.add(
                        session.id(),
                        member.person().id(),
                        script.online().contains(key) ? ONLINE : "AT_THE_PLACE",
                        session.starts().plusSeconds(60 + chance.nextInt(600)));
            }
        });
        return present;
    }

    /** The questions Leerkring proposes; not everyone has words for the last. */
    private void tickets(Held session, List<Person> present, Chance chance) {
        tables.asked.add(session.id(), 1, "SCORE", "sessions.ticket.useful");
        tables.asked.add(session.id(), 2, "SCORE", "sessions.ticket.safe");
        tables.asked.add(session.id(), 3, "WORDS", "sessions.ticket.tomorrow");
        var words = session.script().tomorrow().iterator();
        for (var person : chance.shuffled(present)) {
            if (!words.hasNext() && chance.percent(30)) {
                continue;
            }
            tables.tickets.add(session.id(), person.id(), 1, 3 + chance.nextInt(3), "");
            tables.tickets.add(session.id(), person.id(), 2, chance.percent(75) ? 5 : 4, "");
            tables.tickets.add(session.id(), person.id(), 3, null, words.hasNext() ? words.next() : "");
        }
    }

    private Instant afterPlanning(Held session, Chance chance) {
        return soonAfter(session.planned(), DAYS_TO_ANSWER * 24, chance);
    }

    private Instant soonAfter(Instant moment, int hours, Chance chance) {
        return notAfterNow(DemoCalendar.awake(moment.plusSeconds(1800 + chance.nextInt(hours * 3600))), chance);
    }

    private Instant notAfterNow(Instant moment, Chance chance) {
        var latest = now.minusSeconds(600L + chance.nextInt(200_000));
        return moment.isBefore(latest) ? moment : latest;
    }

    /** A session on its day. */
    private record Held(UUID id, Circle circle, SessionScript script, LocalDate day, Instant starts, Instant planned) {

        Instant ends() {
            return starts.plus(Duration.ofMinutes(script.minutes()));
        }

        Person person(String key) {
            return Objects.requireNonNull(circle.members().get(key), key).person();
        }

        Person coach() {
            return circle.people().getFirst();
        }
    }
}
