package org.leerkring.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.demo.Cast.Circle;
import org.leerkring.demo.Cast.Person;
import org.leerkring.demo.DemoScript.AnswerScript;
import org.leerkring.demo.DemoScript.Fragments;
import org.leerkring.demo.DemoScript.QuestionScript;

/** One question as it went: who answered what and when, and how it ended. */
record Conversation(
        UUID id,
        Circle circle,
        Person asker,
        QuestionScript script,
        boolean mail,
        Instant asked,
        @Nullable Instant edited,
        @Nullable Instant done,
        List<Answer> answers) {

    private static final int FEWEST = 3;
    private static final int MOST = 12;
    private static final Duration LEFT_OPEN = Duration.ofDays(42);

    record Answer(UUID id, int number, Person author, Instant posted, boolean mail, String text, AnswerScript script) {

        boolean withdrawn() {
            return script.withdrawn();
        }
    }

    /** Its answers that can be read. */
    long visible() {
        return answers.stream().filter(answer -> !answer.withdrawn()).count();
    }

    Instant lastActivity() {
        return answers.isEmpty() ? asked : answers.getLast().posted();
    }

    Set<Person> answerers() {
        return answers.stream().map(Answer::author).collect(Collectors.toSet());
    }

    /** Plays conversations in one network, up to now. */
    static final class Director {

        private final Cast cast;
        private final Fragments fragments;
        private final Instant now;

        Director(Cast cast, Fragments fragments, Instant now) {
            this.cast = cast;
            this.fragments = fragments;
            this.now = now;
        }

        /** @param repeated this is history for a bench: fewer are as written, one in ten was never closed */
        Conversation play(Circle circle, QuestionScript script, Instant asked, boolean repeated, Chance chance) {
            var asker = cast.people().get(script.asker());
            var id = DemoIds.at(asked, chance);
            var answers = answers(circle, asker, script, asked, repeated, chance);
            var old = asked.isBefore(now.minus(LEFT_OPEN)) && !(repeated && chance.percent(10));
            return new Conversation(
                    id,
                    circle,
                    asker,
                    script,
                    script.mail() || chance.percent(45),
                    asked,
                    chance.percent(6) ? before(asked.plusSeconds(300 + chance.nextInt(6000))) : null,
                    script.done() || old
                            ? doneAfter(
                                    answers.isEmpty()
                                            ? asked
                                            : answers.getLast().posted(),
                                    chance)
                            : null,
                    answers);
        }

        private List<Answer> answers(
                Circle circle, Person asker, QuestionScript script, Instant asked, boolean repeated, Chance chance) {
            var lines = lines(script, repeated, chance);
            var authors = authors(lines, circle, asker, chance);
            var times = times(lines.size(), asked, chance);
            var answers = new ArrayList<Answer>();
            for (var i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                answers.add(new Answer(
                        DemoIds.at(times.get(i), chance),
                        i + 1,
                        authors.get(i),
                        times.get(i),
                        line.mail() || chance.percent(45),
                        AnswerText.withNames(line.text(), cast),
                        line));
            }
            return answers;
        }

        /** What is written, filled up with composed answers in between; at the end the asker may say thanks. */
        private List<AnswerScript> lines(QuestionScript script, boolean repeated, Chance chance) {
            var lines = new ArrayList<>(script.written());
            var drawn = FEWEST + chance.nextInt(6) + chance.nextInt(MOST - FEWEST - 4);
            var count = script.count() == null || repeated ? Math.max(lines.size(), drawn) : script.count();
            var text = new AnswerText(fragments, script.theme(), chance);
            var thanksAtTheEnd = script.count() == null && count >= 5 && count > lines.size() && chance.percent(60);
            while (lines.size() < (thanksAtTheEnd ? count - 1 : count)) {
                var place = lines.isEmpty() ? 0 : 1 + chance.nextInt(lines.size());
                lines.add(place, composed(null, text.compose(), chance));
            }
            if (thanksAtTheEnd) {
                lines.add(composed(script.asker(), chance.oneOf(fragments.thanks()), chance));
            }
            return lines;
        }

        private static AnswerScript composed(@Nullable String by, String text, Chance chance) {
            return new AnswerScript(by, text, false, by == null && chance.percent(7), chance.percent(4), false, null);
        }

        /** Everyone speaks once before anyone speaks twice; the asker only where it is written. */
        private List<Person> authors(List<AnswerScript> lines, Circle circle, Person asker, Chance chance) {
            var named = lines.stream().map(AnswerScript::by).collect(Collectors.toSet());
            var others = chance.shuffled(circle.people());
            others.remove(asker);
            others.sort(Comparator.comparing(
                    person -> named.contains(person.key()) || person.key().equals("an")));
            var authors = new ArrayList<Person>();
            var next = 0;
            for (var line : lines) {
                authors.add(
                        line.by() == null
                                ? others.get(next++ % others.size())
                                : cast.people().get(line.by()));
            }
            return authors;
        }

        /** Most answers come on the first day, the last within a week; each in its own millisecond. */
        private List<Instant> times(int count, Instant asked, Chance chance) {
            var start = asked.plusSeconds(720);
            var untilNow = Duration.between(start, now.minusSeconds(1200));
            var span = Math.min(untilNow.toMillis(), Duration.ofDays(6).toMillis());
            var times = new ArrayList<Instant>();
            for (var i = 0; i < count; i++) {
                var part = i == count - 1 && span == untilNow.toMillis() ? 1 : Math.pow(chance.nextDouble(), 1.7);
                var moment = DemoCalendar.awake(start.plusMillis((long) (span * part)));
                times.add(moment.isBefore(start) ? start : moment);
            }
            times.sort(Comparator.naturalOrder());
            for (var i = 1; i < count; i++) {
                if (!times.get(i).isAfter(times.get(i - 1))) {
                    times.set(i, times.get(i - 1).plusMillis(1000L + chance.nextInt(90_000)));
                }
            }
            return times;
        }

        private Instant doneAfter(Instant last, Chance chance) {
            return before(DemoCalendar.awake(last.plus(Duration.ofHours(20 + chance.nextInt(300)))));
        }

        private Instant before(Instant moment) {
            var latest = now.minusSeconds(600);
            return moment.isBefore(latest) ? moment : latest;
        }
    }
}
