package org.leerkring.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leerkring.local.EmbeddedDatabase;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DemoGeneratorTest {

    static final Instant MORNING = Instant.parse("2026-11-22T09:20:00Z");
    static final DemoEdition THREE = new DemoEdition(3, 1);

    static String server;
    static JdbcTemplate standard;
    static KeptInMemory files = new KeptInMemory();

    @BeforeAll
    static void makeTheStandardDemo() throws Exception {
        server = String.valueOf(EmbeddedDatabase.start(null).get("DB_URL"));
        standard = emptyDatabase();
        assertThat(on(standard).generate(DemoEdition.STANDARD)).isPositive();
    }

    @Test
    void makesANetworkAsPromised() {
        assertThat(count(standard, "networks_network")).isEqualTo(1);
        assertThat(count(standard, "networks_school")).isEqualTo(8);
        assertThat(count(standard, "people_person")).isEqualTo(26);
        assertThat(count(standard, "feed_question")).isEqualTo(60);
        assertThat(standard.queryForList("select slug from communities_community order by slug", String.class))
                .containsExactly("leerlingenbegeleiders-kempen", "schoolleiders-kempen");
        assertThat(standard.queryForList(
                        "select count(*) from communities_membership m join communities_community c on c.id = m.community_id where m.until_date is null group by slug order by slug",
                        Integer.class))
                .containsExactly(12, 14);
    }

    @Test
    void oneLooksAfterTheInstallationAndOneAfterTheNetworkOutsideAllCommunities() {
        assertThat(standard.queryForList("select name from people_person where administrator", String.class))
                .containsExactly("Griet Maes");
        assertThat(standard.queryForList(
                        "select name from people_person join networks_coordinator on person_id = id", String.class))
                .containsExactly("Koen Wuyts");
        assertThat(standard.queryForList("""
                        select name from people_person p
                        where not exists (select 1 from communities_membership where person_id = p.id) order by name""", String.class)).containsExactly("Griet Maes", "Koen Wuyts");
    }

    @Test
    void everyCommunityHasACharterThatMostAgreedToThisSchoolYear() {
        assertThat(standard.queryForList("""
                        select max(number) from communities_charter_version group by community_id""", Integer.class)).containsExactly(3, 3);
        assertThat(number(standard, """
                        select count(distinct words) from (
                          select group_concat(words order by part) words from communities_charter_part group by version_id
                        ) versions""")).isEqualTo(6);
        assertThat(standard.queryForList("""
                        select count(*) from communities_charter_agreement a
                        join communities_community c on c.id = a.community_id
                        where number = 3 and school_year = 2026 group by slug order by slug""", Integer.class)).containsExactly(10, 12);
        assertThat(number(standard, """
                        select count(*) from communities_charter_agreement a join people_person p on p.id = a.person_id
                        where number = 3 and email = 'mieke.dierckx@voorbeeld.be'""")).isZero();
        assertThat(number(standard, """
                        select count(*) from communities_charter_agreement a
                        join communities_charter_version v on v.community_id = a.community_id and v.number = a.number
                        where agreed_at < written_at""")).isZero();
    }

    @Test
    void someoneWentSomeoneCameAndSomeAreInvited() {
        assertThat(standard.queryForMap("""
                        select gone.name before_name, come.name after_name, a.from_date > b.until_date in_order, b.departed
                        from communities_membership a join communities_membership b on b.id = a.succeeds_id
                        join people_person gone on gone.id = b.person_id join people_person come on come.id = a.person_id"""))
                .containsEntry("before_name", "Wim Aerts")
                .containsEntry("after_name", "Pia Daems")
                .containsEntry("in_order", 1)
                .containsEntry("departed", true);
        assertThat(number(standard, """
                        select count(*) from feed_reply r join feed_question q on q.id = r.question_id
                        join communities_membership m on m.community_id = q.community_id and m.person_id = r.author_id
                        where posted_at < m.from_date""")).isZero();
        assertThat(standard.queryForList(
                        "select expires_at > ? from communities_invitation order by invited_at",
                        Boolean.class,
                        utc(MORNING)))
                .containsExactly(false, true, true);
    }

    @Test
    void mostTellWhatTheyKnowAndAboutHalfTellTheWholeNetwork() {
        assertThat(count(standard, "people_profile")).isEqualTo(22);
        assertThat(number(standard, "select count(*) from people_profile where open"))
                .isBetween(10, 13);
        assertThat(standard.queryForList("select distinct kind from people_expertise order by kind", String.class))
                .containsExactly("KNOWS", "OFFERS", "SEEKS");
        assertThat(number(standard, "select count(*) from people_person where work = ''"))
                .isZero();
    }

    @Test
    void theYearOfTheNetworkIsPlanned() {
        assertThat(standard.queryForList("select from_date from networks_school_year", LocalDate.class))
                .containsExactly(LocalDate.of(2026, 9, 1));
        assertThat(count(standard, "networks_semester")).isEqualTo(2);
        assertThat(standard.queryForList("select kind from networks_day order by from_date", String.class))
                .containsExactly("TRAINING", "INSPIRATION", "TRAINING", "CLOSING");
        assertThat(number(standard, "select count(*) from networks_school where group_id is null"))
                .isEqualTo(1);
    }

    @Test
    void everyCommunityMetAndMeetsAgainWithinTwoWeeks() {
        assertThat(standard.queryForList("""
                        select concat(slug, ' ', state, ' ', count(*)) from sessions_session s
                        join communities_community c on c.id = s.community_id
                        group by slug, state order by slug, state""", String.class))
                .containsExactly(
                        "leerlingenbegeleiders-kempen CLOSED 2",
                        "leerlingenbegeleiders-kempen PLANNED 2",
                        "schoolleiders-kempen CLOSED 3",
                        "schoolleiders-kempen PLANNED 3");
        assertThat(standard.queryForList(
                        "select min(timestampdiff(day, ?, starts_at)) from sessions_session where state = 'PLANNED' group by community_id",
                        Integer.class,
                        utc(MORNING)))
                .hasSize(2)
                .allMatch(days -> days >= 4 && days < 14);
        assertThat(number(standard, "select count(*) from sessions_session where facilitator_id is null"))
                .isEqualTo(1);
    }

    @Test
    void sessionsThatWereAreClosedWithAllThatWasSaid() {
        assertThat(number(standard, """
                        select count(*) from sessions_session s where state = 'CLOSED' and (
                          ends_at > closed_at or started_at < starts_at
                          or not exists (select 1 from sessions_presence p where p.session_id = s.id)
                          or not exists (select 1 from sessions_minutes_block b where b.session_id = s.id and kind = 'ACTION')
                          or not exists (select 1 from sessions_ticket_answer t where t.session_id = s.id and words <> ''))""")).isZero();
        assertThat(number(standard, """
                        select count(*) from sessions_ticket_answer t where not exists (
                          select 1 from sessions_presence p where p.session_id = t.session_id and p.person_id = t.person_id)""")).isZero();
        assertThat(number(
                        standard,
                        "select count(*) from sessions_minutes_block where kind = 'ACTION' and done_at is null"))
                .isPositive();
    }

    @Test
    void whatComesIsPartlyAnsweredPreparedAndLookedForADate() {
        assertThat(number(standard, """
                        select count(*) from sessions_answer a join sessions_session s on s.id = a.session_id
                        where a.starts_at <> s.starts_at""")).isZero();
        assertThat(number(standard, """
                        select count(*) from sessions_answer a join people_person p on p.id = a.person_id
                        join sessions_session s on s.id = a.session_id
                        where email = 'mieke.dierckx@voorbeeld.be' and state = 'PLANNED' and title = 'Starters die blijven'""")).isZero();
        assertThat(count(standard, "sessions_homework_tick")).isPositive();
        assertThat(number(standard, """
                        select count(*) from sessions_guest g join sessions_session s on s.id = g.session_id
                        where not exists (select 1 from communities_membership m
                          where m.community_id = s.community_id and m.person_id = g.person_id)""")).isEqualTo(1);
        assertThat(number(standard, "select count(*) from sessions_poll where state = 'OPEN'"))
                .isEqualTo(1);
        assertThat(number(standard, "select count(distinct person_id) from sessions_poll_answer"))
                .isBetween(5, 11);
    }

    @Test
    void neitherCommunityMeetsTwiceAtOnceOrOnADayOfTheNetwork() {
        assertThat(number(standard, """
                        select count(*) from sessions_session a join sessions_session b
                        on a.id < b.id and a.community_id = b.community_id
                          and a.starts_at < b.ends_at and b.starts_at < a.ends_at""")).isZero();
        assertThat(number(standard, """
                        select count(*) from sessions_session s
                        join networks_day d on date(s.starts_at) between d.from_date and d.until_date""")).isZero();
    }

    @Test
    void eachQuestionHasThreeToTwelveAnswersExceptTwoFreshOnes() {
        var counts = standard.queryForList("select reply_count from feed_question", Integer.class);
        assertThat(counts.stream().filter(count -> count == 0)).hasSize(2);
        assertThat(counts.stream().filter(count -> count > 0)).allMatch(count -> count >= 3 && count <= 12);
    }

    @Test
    void theNewestQuestionIsHoursOldAndTheOldestAlmostAYear() {
        assertThat(standard.queryForObject(
                        "select timestampdiff(hour, max(asked_at), ?) from feed_question", Integer.class, utc(MORNING)))
                .isBetween(2, 14);
        assertThat(standard.queryForObject(
                        "select timestampdiff(day, min(asked_at), ?) from feed_question", Integer.class, utc(MORNING)))
                .isBetween(320, 366);
    }

    @Test
    void nothingHappensAfterNow() {
        for (var column : List.of(
                "feed_question.asked_at",
                "feed_question.done_at",
                "feed_reply.posted_at",
                "feed_reply.helped_at",
                "feed_thanks.thanked_at",
                "feed_reading.read_at",
                "people_person.joined_at",
                "communities_community.stage_since",
                "communities_invitation.invited_at",
                "communities_charter_version.written_at",
                "communities_charter_agreement.agreed_at",
                "sessions_session.closed_at",
                "sessions_answer.answered_at",
                "sessions_homework.set_at",
                "sessions_homework_tick.done_at",
                "sessions_document.added_at",
                "sessions_presence.noted_at",
                "sessions_minutes_block.written_at",
                "sessions_minutes_block.done_at",
                "sessions_poll.opened_at",
                "sessions_poll_answer.answered_at")) {
            var table = column.substring(0, column.indexOf('.'));
            assertThat(standard.queryForObject(
                            "select count(*) from " + table + " where " + column + " > ?", Integer.class, utc(MORNING)))
                    .as(column)
                    .isZero();
        }
    }

    @Test
    void whatIsOlderThanSixWeeksIsDoneAndMostOfItHarvested() {
        var old = " from feed_question where asked_at < timestamp('2026-10-11 09:00:00')";
        var all = number(standard, "select count(*)" + old);
        assertThat(number(standard, "select count(*)" + old + " and state <> 'DONE'"))
                .isZero();
        assertThat(number(standard, "select count(*)" + old + " and harvest is not null"))
                .isBetween(all / 2, all * 9 / 10);
    }

    @Test
    void keptCountersEqualWhatIsThere() {
        everyCounterIsRight(standard);
    }

    @Test
    void idsFollowTime() {
        assertThat(number(standard, """
                        select count(*) from (
                          select id, lag(id) over (order by posted_at) before_it from feed_reply where question_id is not null
                        ) replies where date(from_unixtime(conv(substr(hex(id), 1, 12), 16, 10) / 1000)) is null""")).isZero();
        assertThat(number(standard, """
                        select count(*) from feed_question older join feed_question newer
                        on older.asked_at < newer.asked_at - interval 1 second and older.id > newer.id""")).isZero();
        var ids = standard.query("select id from feed_reply", (row, _) -> row.getObject(1, UUID.class));
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void noThreadSaysTheSameTwice() {
        assertThat(number(standard, """
                        select count(*) from feed_reply a join feed_reply b
                        on a.question_id = b.question_id and a.number < b.number and a.body = b.body""")).isZero();
    }

    @Test
    void noNameIsLeftOpen() {
        assertThat(number(standard, "select count(*) from feed_reply where body like '%{%'"))
                .isZero();
        assertThat(number(standard, "select count(*) from feed_reply where body like '%@Mieke Dierckx%'"))
                .isPositive();
    }

    @Test
    void aboutHalfCameByMail() {
        var mailed = number(standard, "select count(*) from feed_reply where origin = 'MAIL'");
        assertThat(mailed * 100 / count(standard, "feed_reply")).isBetween(35, 65);
    }

    @Test
    void attachmentsAreRealDocumentsAndPictures() throws Exception {
        assertThat(count(standard, "feed_attachment")).isGreaterThan(20);
        for (var file : files.kept.entrySet()) {
            if (file.getKey().endsWith(".pdf")) {
                try (var document = Loader.loadPDF(file.getValue())) {
                    assertThat(document.getNumberOfPages()).isEqualTo(1);
                }
            } else {
                assertThat(ImageIO.read(new ByteArrayInputStream(file.getValue())))
                        .isNotNull();
            }
        }
    }

    @Test
    void onTheSameHourItIsTheSameToTheLastId() {
        var again = emptyDatabase();
        on(again).generate(DemoEdition.STANDARD);

        assertThat(checksums(again)).isEqualTo(checksums(standard));
    }

    @Test
    void makingItAgainChangesNothing() {
        var before = checksums(standard);

        assertThat(on(standard).generate(DemoEdition.STANDARD)).isZero();

        assertThat(checksums(standard)).isEqualTo(before);
    }

    @Test
    void refusesAnotherEditionOnTopOfThisOne() {
        assertThatExceptionOfType(DemoRefused.class)
                .isThrownBy(() -> on(standard).generate(THREE))
                .withMessageContaining("size 1")
                .withMessageContaining("size 3");
    }

    @Test
    void refusesADatabaseSomeoneLivesIn() {
        var inUse = emptyDatabase();
        inUse.update(
                "insert into people_person (id, version, name, email, language, look, joined_at) values (uuid(), 0, 'Iemand', 'iemand@voorbeeld.be', 'nl', 'DEVICE', now())");

        assertThatExceptionOfType(DemoRefused.class)
                .isThrownBy(() -> on(inUse).generate(DemoEdition.STANDARD))
                .withMessageContaining("in use");
        assertThat(count(inUse, "people_person")).isEqualTo(1);
        assertThat(count(inUse, "feed_question")).isZero();
    }

    @Test
    void threeTimesTheSizeIsThreeTimesEverything() {
        var large = emptyDatabase();
        on(large).generate(THREE);

        assertThat(count(large, "networks_school")).isEqualTo(24);
        assertThat(count(large, "communities_community")).isEqualTo(6);
        assertThat(count(large, "people_person")).isEqualTo(3 * 25 + 1);
        assertThat(count(large, "feed_question")).isEqualTo(180);
        assertThat(count(large, "networks_coordinator")).isEqualTo(3);
        everyCounterIsRight(large);
        assertThat(on(large).generate(THREE)).isZero();
    }

    @Test
    void depthGivesTheFirstCommunityALongerHistory() {
        var deep = emptyDatabase();
        var edition = new DemoEdition(1, 25);
        on(deep).generate(edition);

        assertThat(deep.queryForList("""
                        select count(*) from feed_question q join communities_community c on c.id = q.community_id
                        group by slug order by slug""", Integer.class)).containsExactly(26, 34 * 25);
        everyCounterIsRight(deep);
        assertThat(on(deep).generate(edition)).isZero();
    }

    private static void everyCounterIsRight(JdbcTemplate jdbc) {
        assertThat(number(jdbc, """
                        select count(*) from feed_question q where
                          reply_count <> (select count(*) from feed_reply r where r.question_id = q.id and withdrawn_at is null)
                          or last_number <> (select coalesce(max(number), 0) from feed_reply r where r.question_id = q.id)
                          or file_count <> (select count(*) from feed_attachment a where a.question_id = q.id)
                          or last_activity_at <> (select coalesce(max(posted_at), q.asked_at) from feed_reply r where r.question_id = q.id)""")).isZero();
    }

    private static DemoGenerator on(JdbcTemplate jdbc) {
        var source = (DataSource) jdbc.getDataSource();
        return new DemoGenerator(
                jdbc, new DataSourceTransactionManager(source), files, Clock.fixed(MORNING, ZoneOffset.UTC));
    }

    private static JdbcTemplate emptyDatabase() {
        var name = "demo_" + Long.toHexString(System.nanoTime());
        new JdbcTemplate(new DriverManagerDataSource(server, "root", "")).execute("create database " + name);
        var source = new DriverManagerDataSource(server.replace("/leerkring", "/" + name), "root", "");
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(source);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setChangeLog("classpath:db/changelog/db.changelog-master.yaml");
        try {
            liquibase.afterPropertiesSet();
        } catch (liquibase.exception.LiquibaseException e) {
            throw new IllegalStateException(e);
        }
        return new JdbcTemplate(source);
    }

    private static Map<String, Object> checksums(JdbcTemplate jdbc) {
        var sums = new HashMap<String, Object>();
        for (var table : jdbc.queryForList(
                "select table_name from information_schema.tables where table_schema = database() and table_name regexp '^(people|networks|communities|feed|sessions)_'",
                String.class)) {
            sums.put(table, jdbc.queryForMap("checksum table " + table).get("Checksum"));
        }
        return sums;
    }

    private static int count(JdbcTemplate jdbc, String table) {
        return number(jdbc, "select count(*) from " + table);
    }

    private static int number(JdbcTemplate jdbc, String query) {
        var number = jdbc.queryForObject(query, Integer.class);
        return number == null ? 0 : number;
    }

    private static java.time.LocalDateTime utc(Instant moment) {
        return java.time.LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** The bytes by name: what the files module would keep on disk. */
    static final class KeptInMemory implements DemoFiles {

        final Map<String, byte[]> kept = new HashMap<>();

        @Override
        public Kept keep(String name, byte[] content) {
            kept.put(name, content);
            return new Kept(
                    "%064x".formatted(java.util.Arrays.hashCode(content)),
                    name,
                    "application/octet-stream",
                    content.length,
                    false);
        }
    }
}
