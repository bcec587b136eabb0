package org.leerkring.mailgroup.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leerkring.communities.DigestTime;
import org.leerkring.communities.NotificationChoice;
import org.leerkring.feed.reading.Following;
import org.leerkring.people.PersonId;
import org.springframework.beans.factory.annotation.Autowired;

/** What was put by, as it arrives in one mail. */
class DigestMailTest extends OutgoingTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Autowired
    Scheduler scheduler;

    @BeforeEach
    void janWantsOneMailADay() {
        notifications.choose(community, jan, NotificationChoice.DAILY);
    }

    @Test
    void whatIsPutByLeavesAtTheChosenHour() {
        notifications.choose(community, jan, new DigestTime(17, DayOfWeek.MONDAY));

        ask("Wie vervangt bij ziekte?");

        allDone();
        assertThat(recipients()).containsExactly(address(els));
        var due = errands(jan).getFirst().due().atZone(BRUSSELS);
        assertThat(due.getHour()).isEqualTo(17);
        assertThat(due.toInstant()).isAfter(Instant.now());
    }

    @Test
    void aWeekOfPostsIsOneMail() throws Exception {
        var question = ask("Wie vervangt bij ziekte?");
        feed.answer(question, els, "Wij delen een pool.");
        ask("Welke methode gebruiken jullie?");
        allDone();
        assertThat(errands(jan)).hasSize(1);

        fallDue(jan);

        var mail = mailTo(jan);
        allDone();
        assertThat(recipients().stream().filter(address(jan)::equals)).hasSize(1);
        assertThat(mail.getSubject()).endsWith("2 gesprekken met nieuws, 1 nog zonder antwoord");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getHeader("List-Id", null)).isNotBlank();
        assertThat(text(mail))
                .containsSubsequence(
                        "* Welke methode gebruiken jullie? (nog geen antwoord)",
                        "* Wie vervangt bij ziekte?",
                        "Mieke Dierckx: Ik zoek iemand.",
                        "Els Peeters: Wij delen een pool.");
    }

    @Test
    void eachQuestionIsAnsweredAtItsOwnAddress() throws Exception {
        ask("Wie vervangt bij ziekte?");
        ask("Welke methode gebruiken jullie?");
        allDone();
        fallDue(jan);

        assertThat(text(mailTo(jan))
                        .lines()
                        .filter(line -> line.contains("re-"))
                        .distinct())
                .hasSize(2)
                .allMatch(line -> line.contains("@kring.voorbeeld.be"));
    }

    @Test
    void whatNeedsTheReaderComesFirst() throws Exception {
        var followed = ask("Eerst gevraagd");
        ask("Daarna gevraagd");
        allDone();
        feed.follow(followed, jan, Following.FOLLOWING);
        fallDue(jan);

        assertThat(text(mailTo(jan))).containsSubsequence("* Eerst gevraagd", "* Daarna gevraagd");
    }

    @Test
    void whatWasTakenBackOrMutedMeanwhileIsNotInIt() throws Exception {
        var takenBack = ask("Toch niet");
        var muted = ask("Zegt me niets");
        ask("Blijft staan");
        allDone();
        feed.withdraw(takenBack, mieke);
        feed.follow(muted, jan, Following.MUTED);
        fallDue(jan);

        assertThat(text(mailTo(jan)))
                .contains("Blijft staan")
                .doesNotContain("Toch niet")
                .doesNotContain("Zegt me niets");
    }

    @Test
    void whoNowWantsItAtOnceGetsWhatWaited() throws Exception {
        ask("Wie vervangt bij ziekte?");
        allDone();

        notifications.choose(community, jan, NotificationChoice.AT_ONCE);

        assertThat(text(mailTo(jan))).contains("Wie vervangt bij ziekte?");
    }

    @Test
    void whoWantsNothingAnyMoreGetsNothing() {
        ask("Wie vervangt bij ziekte?");
        allDone();
        notifications.choose(community, jan, NotificationChoice.NONE);

        fallDue(jan);

        await().until(() -> errands(jan).isEmpty());
        allDone();
        assertThat(recipients()).doesNotContain(address(jan));
    }

    @Test
    void anotherHourChosenMeanwhileIsKeptTo() {
        ask("Wie vervangt bij ziekte?");
        allDone();
        var before = errands(jan).getFirst();
        notifications.choose(
                community, jan, new DigestTime(before.due().atZone(BRUSSELS).getHour() + 5, DayOfWeek.MONDAY));

        fallDue(before);

        await().until(() -> errands(jan).stream().noneMatch(before::equals));
        assertThat(errands(jan)).singleElement().satisfies(errand -> assertThat(
                        errand.due().atZone(BRUSSELS).getHour())
                .isEqualTo(12));
        assertThat(recipients()).doesNotContain(address(jan));
    }

    private String text(MimeMessage mail) throws Exception {
        return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }

    /** What is due already is being done, and not to be touched. */
    private void fallDue(PersonId person) {
        errands(person).stream()
                .filter(errand -> errand.due().isAfter(Instant.now()))
                .forEach(this::fallDue);
    }

    private void fallDue(Due errand) {
        scheduler.reschedule(errand.id(), Instant.now());
    }

    private List<Due> errands(PersonId person) {
        return jdbc
                .sql("select task_instance from scheduled_tasks where task_name = 'mailgroup-digest'")
                .query(String.class)
                .list()
                .stream()
                .filter(instance -> instance.contains(person.value().toString()))
                .map(Due::new)
                .toList();
    }

    private record Due(String instance) {

        Instant due() {
            return Instant.ofEpochSecond(Long.parseLong(instance.substring(instance.lastIndexOf('/') + 1)));
        }

        TaskInstanceId id() {
            return TaskInstanceId.of("mailgroup-digest", instance);
        }
    }
}
