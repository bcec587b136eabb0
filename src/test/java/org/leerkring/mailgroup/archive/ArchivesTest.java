package org.leerkring.mailgroup.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leerkring.MariaDb;
import org.leerkring.communities.Circle;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.FeedPages;
import org.leerkring.feed.ReplyRead;
import org.leerkring.feed.ThreadRead;
import org.leerkring.feed.lists.FeedFilter;
import org.leerkring.feed.lists.QuestionLine;
import org.leerkring.mailgroup.archive.ArchiveRead.Stage;
import org.leerkring.people.People;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest
@Import(Circle.class)
@ContextConfiguration(initializers = MariaDb.class)
class ArchivesTest {

    @Autowired
    Circle circle;

    @Autowired
    Communities communities;

    @Autowired
    Archives archives;

    @Autowired
    FeedPages pages;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path directory;

    CommunityId community;
    PersonId mieke;
    PersonId jan;
    PersonId coach;

    @BeforeEach
    void aCommunity() {
        community = circle.found();
        mieke = circle.member(community, "Mieke Dierckx");
        jan = circle.member(community, "Jan Verlinden");
        coach = circle.coach(community, "Katrien Coach");
    }

    @Test
    void anMboxBecomesThreadsWithTheirAuthorsDatesAndFiles() throws IOException {
        var result = bring(mbox(
                mail(
                        "<1@x>",
                        address(mieke),
                        "Invaller",
                        "",
                        "Wie heeft een invaller?",
                        "Mon, 5 Sep 2022 10:00:00 +0200"),
                mail(
                        "<2@x>",
                        address(jan),
                        "Re: Invaller",
                        "<1@x>",
                        "Ik.\n\nFrom hier gezien goed.",
                        "Tue, 6 Sep 2022 10:00:00 +0200"),
                mail("<3@x>", "weg@elders.example", "RE: invaller", "", "Ik ook.", "Wed, 7 Sep 2022 10:00:00 +0200"),
                withFile(
                        "<4@x>",
                        address(jan),
                        "Re: Invaller",
                        "<9@weg> <2@x>",
                        "Zie bijlage.",
                        "Thu, 8 Sep 2022 10:00:00 +0200"),
                mail("<5@x>", address(jan), "Re: Invaller", "", "Een jaar later.", "Fri, 8 Sep 2023 10:00:00 +0200")));

        assertThat(result.stage()).isEqualTo(Stage.DONE);
        assertThat(result.taken()).isEqualTo(5);
        assertThat(result.unused()).isEmpty();
        assertThat(lines()).extracting(QuestionLine::title).containsExactly("Invaller", "Invaller");
        var thread = thread(lines().getLast());
        assertThat(thread.question().author()).isEqualTo(mieke);
        assertThat(thread.question().askedAt()).isEqualTo(Instant.parse("2022-09-05T08:00:00Z"));
        assertThat(thread.replies()).extracting(ReplyRead::number).containsExactly(1, 2, 3);
        assertThat(thread.replies())
                .extracting(ReplyRead::markdown)
                .containsExactly("Ik.\n\nFrom hier gezien goed.", "Ik ook.", "Zie bijlage.");
        assertThat(thread.replies().getLast().files()).singleElement().satisfies(file -> assertThat(file.name())
                .isEqualTo("lijst.txt"));
        assertThat(lines().getLast().replies()).isEqualTo(3);
    }

    @Test
    void ofAnUnknownSenderNothingIsKept() throws IOException {
        bring(mbox(
                mail(
                        "<1@x>",
                        "Ursula Nergens <ursula@nergens.example>",
                        "Een",
                        "",
                        "Dag",
                        "Mon, 5 Sep 2022 10:00:00 +0200"),
                mail("<2@x>", "ursula@nergens.example", "Twee", "", "Dag", "Mon, 5 Sep 2022 11:00:00 +0200"),
                mail("<3@x>", "ander@nergens.example", "Drie", "", "Dag", "Mon, 5 Sep 2022 12:00:00 +0200")));

        var authors = lines().stream().map(QuestionLine::author).toList();
        assertThat(authors.get(1)).isEqualTo(authors.get(2)).isNotEqualTo(authors.get(0));
        assertThat(communities.roster(community).nameOf(authors.get(1))).isEmpty();
        assertThat(people.find(authors.get(1)).orElseThrow().email()).isEmpty();
        assertThat(jdbc.sql(
                                "select count(*) from people_person where name like '%Nergens%' or email like '%nergens.example'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void nobodyIsToldAndNothingIsUnread() throws IOException {
        var recent = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).minusDays(2));
        var letters = jdbc.sql("select count(*) from post_letter")
                .query(Integer.class)
                .single();
        bring(mbox(
                mail("<1@x>", address(mieke), "Pas gevraagd", "", "@Jan Verlinden, weet jij het?", recent),
                mail("<2@x>", address(jan), "Re: Pas gevraagd", "<1@x>", "Ja.", recent)));

        assertThat(pages.unreadQuestions(community, jan)).isZero();
        assertThat(pages.unread(community, mieke, lines()).values())
                .allSatisfy(unread -> assertThat(unread.answers()).isZero());
        assertThat(jdbc.sql("select count(*) from feed_nudge where community_id = ?")
                        .param(community.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from post_letter")
                        .query(Integer.class)
                        .single())
                .isEqualTo(letters);
    }

    @Test
    void theSameArchiveTwiceAddsNothingAndALongerOneOnlyWhatIsNew() throws IOException {
        var first = mail("<1@x>", "els@elders.example", "Invaller", "", "Wie?", "Mon, 5 Sep 2022 10:00:00 +0200");
        var second = "From: jan@x\nSubject: Re: Invaller\nDate: Tue, 6 Sep 2022 10:00:00 +0200\n\nZonder nummer.\n";
        var third =
                mail("<3@x>", "els@elders.example", "Re: Invaller", "<1@x>", "Dank.", "Wed, 7 Sep 2022 10:00:00 +0200");
        assertThat(bring(mbox(first, second)).taken()).isEqualTo(2);
        var again = bring(mbox(first, second));
        assertThat(again.taken()).isZero();
        assertThat(again.known()).isEqualTo(2);
        assertThat(bring(mbox(first, second, third)).taken()).isEqualTo(1);

        var thread = thread(lines().getFirst());
        assertThat(lines()).hasSize(1);
        assertThat(thread.replies()).extracting(ReplyRead::markdown).containsExactly("Zonder nummer.", "Dank.");
        assertThat(thread.replies().getLast().author())
                .isEqualTo(thread.question().author());
    }

    @Test
    void stoppedItKeepsWhatIsInAndGoesOnAnotherTime() throws IOException {
        var mails = new String[450];
        for (var i = 0; i < mails.length; i++) {
            mails[i] =
                    mail("<" + i + "@x>", address(mieke), "Vraag " + i, "", "Tekst", "Mon, 5 Sep 2022 10:00:00 +0200");
        }
        var archive = mbox(mails);
        var progress = new Progress("mbox");
        var stopped = archives.bring(community, archive, progress, () -> {
            if (progress.now().taken() > 0) {
                progress.stop();
            }
        });
        assertThat(stopped.stage()).isEqualTo(Stage.STOPPED);
        assertThat(stopped.taken()).isBetween(1, 449);
        assertThat(bring(archive).taken()).isEqualTo(450 - stopped.taken());
        assertThat(jdbc.sql("select count(*) from feed_question where community_id = ?")
                        .param(community.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(450);
    }

    @Test
    void whatIsNotUsedIsCountedByReasonNumberAndDate() throws IOException {
        var good = mail("<1@x>", address(mieke), "Goed", "", "Ja", "Mon, 5 Sep 2022 10:00:00 +0200");
        var result = bring(mbox(
                good,
                "Auto-Submitted: auto-replied\n"
                        + mail("<2@x>", address(jan), "Afwezig", "", "Weg", "Mon, 5 Sep 2022 11:00:00 +0200"),
                good,
                mail("<4@x>", address(jan), "Leeg", "", "", "Mon, 5 Sep 2022 12:00:00 +0200"),
                "niets van een mail\n"));

        assertThat(result.taken()).isEqualTo(1);
        assertThat(result.unused())
                .isEqualTo(Map.of(Reason.AUTOMATIC, 1, Reason.TWICE, 1, Reason.EMPTY, 1, Reason.UNREADABLE, 1));
        assertThat(result.which())
                .contains(new ArchiveRead.Unused(2, Instant.parse("2022-09-05T09:00:00Z"), Reason.AUTOMATIC))
                .contains(new ArchiveRead.Unused(5, null, Reason.UNREADABLE));
    }

    @Test
    void aMaildirAndAZipOfAnythingAreReadToo() throws IOException {
        var maildir = Files.createDirectories(directory.resolve("Maildir/cur"));
        Files.createDirectories(directory.resolve("Maildir/tmp"));
        Files.writeString(
                maildir.resolve("1:2,S"),
                mail("<1@x>", address(mieke), "Een", "", "Ja", "Mon, 5 Sep 2022 10:00:00 +0200"));
        Files.writeString(directory.resolve("Maildir/tmp/half"), "From: half@x\n");
        assertThat(bring(directory.resolve("Maildir")).taken()).isEqualTo(1);

        var zip = directory.resolve("archief.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var entry : List.of(
                    Map.entry(
                            "groep/archief.mbox",
                            Files.readString(mbox(mail(
                                    "<2@x>", address(mieke), "Twee", "", "Ja", "Mon, 5 Sep 2022 10:00:00 +0200")))),
                    Map.entry(
                            "../los/bericht.eml",
                            mail("<3@x>", address(mieke), "Drie", "", "Ja", "Mon, 5 Sep 2022 10:00:00 +0200")),
                    Map.entry("lees.mij", "Geen mail"))) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(UTF_8));
            }
        }
        assertThat(bring(zip).taken()).isEqualTo(2);
    }

    @Test
    void whatIsNoArchiveIsSaidSo() throws IOException {
        var photo = Files.write(directory.resolve("foto.jpg"), new byte[] {-1, -40, -1, 0});
        assertThat(bring(photo).notice()).isEqualTo("mailgroup.archive.no-archive");
        assertThat(bring(directory.resolve("weg")).notice()).isEqualTo("mailgroup.archive.not-there");
        assertThat(bring(Files.createDirectory(directory.resolve("leeg"))).notice())
                .isEqualTo("mailgroup.archive.nothing-in-it");
    }

    @Test
    void onlyTheCoachHandsOneOver() throws IOException {
        var bytes = Files.readAllBytes(
                mbox(mail("<1@x>", address(mieke), "Een", "", "Ja", "Mon, 5 Sep 2022 10:00:00 +0200")));
        assertThatExceptionOfType(ArchiveRefused.class)
                .isThrownBy(() -> archives.receive(community, "a.mbox", new ByteArrayInputStream(bytes), jan));
        archives.receive(community, "a.mbox", new ByteArrayInputStream(bytes), coach);
        await().untilAsserted(() ->
                assertThat(archives.of(community, coach).orElseThrow().stage()).isEqualTo(Stage.DONE));
        assertThat(lines()).hasSize(1);
    }

    private ArchiveRead bring(Path archive) {
        return archives.bring(community, archive, new Progress("archief"), () -> {});
    }

    private List<QuestionLine> lines() {
        return pages.page(community, mieke, new FeedFilter(FeedFilter.Which.DONE, null), null)
                .lines();
    }

    private ThreadRead thread(QuestionLine line) {
        return pages.thread(line.id(), mieke);
    }

    private String address(PersonId person) {
        return people.find(person).orElseThrow().email();
    }

    private Path mbox(String... mails) throws IOException {
        var text = new StringBuilder();
        for (var mail : mails) {
            text.append("From iemand@x.example Mon Sep  5 10:00:00 2022\n")
                    .append(mail.replace("\nFrom ", "\n>From "))
                    .append('\n');
        }
        return Files.writeString(Files.createTempFile(directory, "a", ".mbox"), text);
    }

    private static String mail(String id, String from, String subject, String references, String text, String date) {
        return "From: " + from + "\nSubject: " + subject + "\nMessage-ID: " + id + "\nDate: " + date
                + (references.isEmpty() ? "" : "\nReferences: " + references) + "\n\n" + text + "\n";
    }

    private static String withFile(
            String id, String from, String subject, String references, String text, String date) {
        return mail(id, from, subject, references, text, date)
                .replace(
                        "\n\n" + text,
                        "\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n" + text
                                + "\n--b\nContent-Disposition: attachment; filename=lijst.txt\n\nEen, twee\n--b--");
    }
}
