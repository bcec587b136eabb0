package org.leerkring.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.leerkring.demo.Cast.Circle;
import org.leerkring.demo.DemoScript.QuestionScript;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty database with the demo, all or nothing. The same edition on the same hour is the same to the last
 * id; people, schools and communities keep theirs on every day.
 */
@Component
public class DemoGenerator {

    private static final Logger log = LoggerFactory.getLogger(DemoGenerator.class);

    /** Further back than this a history is made denser, not longer: ids hold no dates before 1970. */
    private static final int LONGEST_HISTORY = 20;

    private static final int YEAR = 365;

    /** Between the questions whose age is written and those that are spread over the year. */
    private static final int QUIET_DAYS = 15;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final DemoFiles files;
    private final Clock clock;

    DemoGenerator(JdbcTemplate jdbc, PlatformTransactionManager transactions, DemoFiles files, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.files = files;
        this.clock = clock;
    }

    /**
     * Makes the edition; does nothing when it is there already.
     *
     * @return how many rows were written
     * @throws DemoRefused when anyone else lives in the database
     */
    public long generate(DemoEdition edition) {
        var present = present();
        if (present.isPresent() && present.get().equals(edition)) {
            return 0;
        }
        if (!isEmpty()) {
            throw new DemoRefused(present.map(made ->
                            "This database holds the demo of " + made + "; for " + edition + " take an empty one")
                    .orElse("This database is in use; demo data only ever enters an empty one"));
        }
        var start = Instant.now();
        var rows = transaction.execute(_ -> new Making(edition, clock.instant()).all());
        var millis = Math.max(1, Duration.between(start, Instant.now()).toMillis());
        log.info("Made the demo of {}: {} rows in {} ms ({} a second)", edition, rows, millis, rows * 1000 / millis);
        return rows;
    }

    /** Whether nobody lives here yet. */
    public boolean isEmpty() {
        return !Boolean.TRUE.equals(jdbc.queryForObject("select exists (select 1 from people_person)", Boolean.class));
    }

    /** The edition this database was filled with, if it was. */
    Optional<DemoEdition> present() {
        var founded = jdbc.query(
                "select founded_at from communities_community where id in (?, ?) order by id",
                (row, _) -> row.getObject(1, LocalDateTime.class),
                DemoIds.lasting("community", 0, 0),
                DemoIds.lasting("community", 0, 1));
        if (founded.size() < 2) {
            return Optional.empty();
        }
        var size = jdbc.queryForObject("select count(*) from networks_network", Integer.class);
        var extraDays = ChronoUnit.DAYS.between(founded.getFirst(), founded.getLast());
        return Optional.of(new DemoEdition(size == null ? 1 : size, 1 + (int) extraDays));
    }

    /** One go. */
    private final class Making {

        private final DemoEdition edition;
        private final Instant now;
        private final DemoScript script = DemoScript.read();
        private final DemoTables tables = new DemoTables(jdbc);
        private final NetworkRows networks;
        private final PeopleRows people;
        private final CommunityRows communities;
        private final ConversationRows rows;
        private final SessionRows sessions;
        private final PollRows polls;
        private final DemoCalendar year;
        private final DemoCalendar longPast;

        Making(DemoEdition edition, Instant clock) {
            this.edition = edition;
            now = clock.truncatedTo(ChronoUnit.HOURS);
            networks = new NetworkRows(tables, script.network(), now);
            people = new PeopleRows(tables, script.expertise());
            communities = new CommunityRows(tables, script.charters(), now);
            var kept = DemoDocuments.keepAll(script.documents(), files);
            rows = new ConversationRows(tables, kept, now);
            sessions = new SessionRows(tables.sessions, kept, now);
            polls = new PollRows(tables.sessions, now);
            year = new DemoCalendar(now, QUIET_DAYS);
            longPast = new DemoCalendar(now, 3 * QUIET_DAYS);
        }

        long all() {
            for (var number = 0; number < edition.size(); number++) {
                var cast = Cast.of(script, number);
                networks.write(cast, founded(1));
                people.write(cast, founded(1));
                for (var circle : cast.circles()) {
                    communities.write(cast, circle, founded(depthOf(cast, circle)));
                    if (cast.isShown()) {
                        sessions(cast, circle);
                    }
                }
                tables.flushWhenFull();
                for (var circle : cast.circles()) {
                    conversations(cast, circle);
                }
            }
            tables.flush();
            return tables.written();
        }

        /** One day earlier for each further depth, so that the depth can be told from the two first communities. */
        private Instant founded(int depth) {
            return now.truncatedTo(ChronoUnit.DAYS).minus(Duration.ofDays(YEAR + 30L + depth - 1));
        }

        private int depthOf(Cast cast, Circle circle) {
            return cast.number() == 0 && circle.equals(cast.circles().getFirst()) ? edition.depth() : 1;
        }

        private void sessions(Cast cast, Circle circle) {
            var days = new SessionDays(now);
            var number = 0;
            for (var session : script.year().sessions()) {
                if (session.kind().equals(circle.kind())) {
                    var chance = Chance.of("session".hashCode(), circle.kind().hashCode(), number++);
                    sessions.write(cast, circle, session, days.take(session.inDays(), session.weekday()), chance);
                }
            }
            for (var poll : script.year().polls()) {
                if (poll.kind().equals(circle.kind())) {
                    polls.write(
                            circle,
                            poll,
                            days,
                            Chance.of("poll".hashCode(), circle.kind().hashCode()));
                }
            }
        }

        /** Oldest first, so that ids and rows come in the order the database likes best. */
        private void conversations(Cast cast, Circle circle) {
            var director = new Conversation.Director(cast, script.fragments(), now);
            var questions = script.questions().get(circle.kind());
            var years = Math.min(depthOf(cast, circle), LONGEST_HISTORY);
            for (var yearsAgo = years - 1; yearsAgo >= 0; yearsAgo--) {
                for (var index = questions.size() - 1; index >= 0; index--) {
                    for (var copy = yearsAgo; copy < depthOf(cast, circle); copy += years) {
                        var chance = Chance.of(cast.number(), circle.kind().hashCode(), index, copy);
                        var question = questions.get(index);
                        var asked = copy == 0
                                ? asked(questions, index, chance)
                                : longPast.inTheYear(index, questions.size(), yearsAgo, chance);
                        rows.write(director.play(circle, question, asked, copy > 0, chance), isBulk(), chance);
                        tables.flushWhenFull();
                    }
                }
            }
        }

        /** As long ago as is written, or its place in the rest of the year. */
        private Instant asked(List<QuestionScript> questions, int index, Chance chance) {
            var ago = questions.get(index).ago();
            if (ago != null) {
                return year.ago(Duration.ofHours(ago), chance);
            }
            var dated = (int) questions.stream()
                    .filter(question -> question.ago() != null)
                    .count();
            return year.inTheYear(index - dated, questions.size() - dated, 0, chance);
        }

        private boolean isBulk() {
            return edition.size() > 20 || edition.depth() > 20;
        }
    }
}
