package org.leerkring.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leerkring.demo.Cast.Person;
import org.leerkring.demo.Conversation.Answer;

/** Turns conversations into rows, kept counters included. */
final class ConversationRows {

    private static final Duration RECENT = Duration.ofDays(14);
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private static final Duration UNSEEN = Duration.ofDays(4);
    private static final String BY_DEFAULT = "BY_DEFAULT";

    private final DemoTables tables;
    private final Map<String, DemoFiles.Kept> files;
    private final Instant now;

    ConversationRows(DemoTables tables, Map<String, DemoFiles.Kept> files, Instant now) {
        this.tables = tables;
        this.files = files;
        this.now = now;
    }

    /** @param sparse for a bench's history: fewer thanks and no bystanders who read along */
    void write(Conversation talk, boolean sparse, Chance chance) {
        question(talk);
        for (var answer : talk.answers()) {
            reply(talk, answer, chance);
            if (!answer.withdrawn()) {
                thanks(talk, answer, sparse, chance);
                attachments(talk, answer, chance);
            }
        }
        readings(talk, sparse, chance);
        if (talk.lastActivity().isAfter(now.minus(REMEMBERED))) {
            nudges(talk, chance);
        }
    }

    private void question(Conversation talk) {
        var script = talk.script();
        var community = talk.circle().id();
        tables.questions.add(
                talk.id(),
                0L,
                community,
                talk.asker().id(),
                talk.done() == null ? "OPEN" : "DONE",
                origin(talk.mail()),
                script.title(),
                script.text().strip(),
                talk.asked(),
                talk.edited(),
                talk.done(),
                talk.done() == null ? null : script.harvest(),
                (int) talk.visible(),
                talk.answers().size(),
                talk.answers().stream()
                        .mapToInt(answer -> answer.script().attached().size())
                        .sum(),
                talk.lastActivity());
        script.tags().forEach(tag -> tables.tags.add(talk.id(), community, tag, talk.asked()));
    }

    private void reply(Conversation talk, Answer answer, Chance chance) {
        var script = answer.script();
        tables.replies.add(
                answer.id(),
                0L,
                talk.id(),
                answer.author().id(),
                answer.number(),
                origin(answer.mail()),
                answer.text().strip(),
                answer.posted(),
                script.edited() ? soonAfter(answer.posted(), 1, chance) : null,
                script.withdrawn() ? soonAfter(answer.posted(), 3, chance) : null,
                script.helped() ? soonAfter(answer.posted(), 30, chance) : null);
    }

    private void thanks(Conversation talk, Answer answer, boolean sparse, Chance chance) {
        if (sparse && chance.percent(75)) {
            return;
        }
        var count = Math.max(0, chance.nextInt(6) - 2 + (answer.script().helped() ? 2 : 0));
        chance.shuffled(talk.circle().people()).stream()
                .filter(person -> !person.equals(answer.author()))
                .limit(count)
                .forEach(person ->
                        tables.thanks.add(answer.id(), person.id(), talk.id(), soonAfter(answer.posted(), 40, chance)));
    }

    private void attachments(Conversation talk, Answer answer, Chance chance) {
        for (var key : answer.script().attached()) {
            var file = files.get(key);
            tables.attachments.add(
                    DemoIds.at(answer.posted(), chance),
                    0L,
                    talk.circle().id(),
                    answer.author().id(),
                    talk.id(),
                    answer.id(),
                    file.name(),
                    file.type(),
                    file.size(),
                    file.content(),
                    file.picture(),
                    answer.posted());
        }
    }

    /** Who took part has read what was said; of what is recent, others have read some or nothing. */
    private void readings(Conversation talk, boolean sparse, Chance chance) {
        var recent = talk.asked().isAfter(now.minus(RECENT));
        var last = talk.answers().size();
        var answerers = talk.answerers();
        for (var person : talk.circle().people()) {
            if (person.equals(talk.asker()) || answerers.contains(person)) {
                var own = lastOwn(talk, person);
                reading(talk, person, recent ? own + chance.nextInt(last - own + 1) : last, BY_DEFAULT, chance);
            } else if (sparse) {
                continue;
            } else if (recent && chance.percent(60)) {
                reading(talk, person, chance.nextInt(last + 1), chance.percent(8) ? "MUTED" : BY_DEFAULT, chance);
            } else if (!recent && chance.percent(7)) {
                reading(talk, person, last, chance.percent(75) ? "FOLLOWING" : "MUTED", chance);
            }
        }
    }

    /** Who was called, thanked for their help, or told of a harvest; what is a few days old was seen. */
    private void nudges(Conversation talk, Chance chance) {
        for (var answer : talk.answers()) {
            talk.circle().people().stream()
                    .filter(person -> answer.script().text().contains("@{" + person.key() + "}"))
                    .forEach(person ->
                            nudge(talk, answer, person, "MENTIONED", answer.author(), answer.posted(), chance));
            if (answer.script().helped()) {
                nudge(
                        talk,
                        answer,
                        answer.author(),
                        "HELPED",
                        talk.asker(),
                        answer.posted().plusSeconds(7200),
                        chance);
            }
        }
        var done = talk.done();
        if (done != null && talk.script().harvest() != null) {
            talk.answerers().stream()
                    .filter(person -> !person.equals(talk.asker()))
                    .sorted(Comparator.comparing(Person::key))
                    .forEach(person -> nudge(talk, null, person, "HARVESTED", talk.asker(), done, chance));
        }
    }

    private void nudge(
            Conversation talk,
            @Nullable Answer answer,
            Person told,
            String kind,
            Person by,
            Instant when,
            Chance chance) {
        var nudged = when.isAfter(now) ? now : when;
        tables.nudges.add(
                DemoIds.at(nudged, chance),
                0L,
                told.id(),
                kind,
                by.id(),
                talk.circle().id(),
                talk.id(),
                answer == null ? null : answer.id(),
                nudged,
                nudged.isAfter(now.minus(UNSEEN)) ? null : soonAfter(nudged, 30, chance));
    }

    private static int lastOwn(Conversation talk, Person person) {
        return talk.answers().stream()
                .filter(answer -> answer.author().equals(person))
                .mapToInt(Answer::number)
                .max()
                .orElse(0);
    }

    private void reading(Conversation talk, Person person, int number, String following, Chance chance) {
        var seen = number == 0 ? talk.asked() : talk.answers().get(number - 1).posted();
        tables.readings.add(person.id(), talk.id(), number, soonAfter(seen, 12, chance), following);
    }

    private Instant soonAfter(Instant moment, int hours, Chance chance) {
        var later = DemoCalendar.awake(moment.plusMillis(60_000L + chance.nextInt(hours * 3_600_000)));
        var notBefore = later.isAfter(moment) ? later : moment.plusSeconds(30);
        return notBefore.isAfter(now) ? now : notBefore;
    }

    private static String origin(boolean mail) {
        return mail ? "MAIL" : "WEB";
    }
}
