package org.leerkring.mailgroup.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.PlannedSession;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.attendance.Attendance;
import org.leerkring.sessions.attendance.Coming;
import org.leerkring.sessions.attendance.Invitee;
import org.leerkring.sessions.attendance.Rsvp;
import org.springframework.beans.factory.annotation.Autowired;

/** Answers to an invitation in the form in which the calendars of Microsoft, Google and Apple mail them. */
class CalendarAnswersTest extends InboundTest {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final Instant STAMP = Instant.parse("2026-11-23T08:12:44Z");

    @Autowired
    Sessions sessions;

    @Autowired
    Attendance attendance;

    private SessionId session;
    private SessionTime time;

    @BeforeEach
    void aSession() {
        session = PlannedSession.in(community, PlannedSession.AT_SCHOOL, coach, sessions);
        time = sessions.read(session).details().time();
    }

    @ParameterizedTest
    @ValueSource(strings = {"outlook-accepted", "google-accepted"})
    void acceptingIsComing(String file) throws Exception {
        answer(jan, file);

        assertThat(of(jan).is(Coming.AT_PLACE)).isTrue();
        assertThat(attendance.of(session, coach).coming()).hasSize(1);
        assertThat(states()).containsExactly("PASSED_OVER");
        assertThat(letters(email(jan))).isEmpty();
        assertThat(questions()).isEmpty();
    }

    @Test
    void decliningIsNotComingWithWhatWasWrittenAsTheReason() throws Exception {
        answer(jan, "outlook-declined");

        assertThat(of(jan).rsvp()).isEqualTo(new Rsvp(Coming.ABSENT, "Ik moet die dag naar het ziekenhuis."));
        assertThat(Objects.requireNonNull(attendance
                                .of(session, mieke)
                                .of(jan)
                                .orElseThrow()
                                .rsvp())
                        .note())
                .isEmpty();
    }

    @Test
    void decliningWithoutAWordHasNoReason() throws Exception {
        answer(jan, "apple-declined");

        assertThat(of(jan).rsvp()).isEqualTo(Rsvp.of(Coming.ABSENT));
    }

    @Test
    void perhapsIsNoAnswerAndItsSenderHearsSo() throws Exception {
        answer(jan, "google-maybe");

        assertThat(of(jan).rsvp()).isNull();
        assertThat(letters(email(jan))).singleElement().satisfies(letter -> assertThat(letter.text())
                .contains("misschien"));
    }

    @Test
    void anotherTimeWaitsForTheCoachAndItsSenderHearsSo() throws Exception {
        answer(jan, "outlook-counter");

        assertThat(states()).containsExactly("STUCK");
        assertThat(letters(email(jan))).hasSize(1);
        assertThat(of(jan).rsvp()).isNull();
    }

    @Test
    void anAnswerToACancelledSessionIsToldSo() throws Exception {
        sessions.cancel(session, coach);
        answer(jan, "google-accepted");

        assertThat(letters(email(jan)).stream().filter(letter -> letter.text().contains("gaat niet door")))
                .hasSize(1);
        assertThat(of(jan).rsvp()).isNull();
    }

    @Test
    void anAnswerToTheTimeBeforeItMovedIsToldSo() throws Exception {
        PlannedSession.move(session, coach, sessions);
        answer(jan, "outlook-accepted");

        assertThat(letters(email(jan)).stream().filter(letter -> letter.text().contains("verplaatst")))
                .hasSize(1);
        assertThat(of(jan).rsvp()).isNull();
    }

    @Test
    void aStrangersAnswerCountsForNothingAndTheyAreToldOnce() throws Exception {
        var stranger = UUID.randomUUID() + "@elders.example";
        bring(addresses.of(session), filled("google-accepted", stranger, stranger));
        bring(addresses.of(session), filled("google-accepted", stranger, stranger));

        assertThat(letters(stranger)).singleElement().satisfies(letter -> assertThat(letter.text())
                .contains("niemand met jouw mailadres")
                .doesNotContain(session.value().toString()));
        assertThat(attendance.of(session, coach).silent()).hasSize(3);
    }

    @Test
    void nobodyAnswersForSomeoneElse() throws Exception {
        bring(addresses.of(session), filled("google-accepted", email(mieke), email(jan)));

        assertThat(of(jan).rsvp()).isNull();
        assertThat(of(mieke).rsvp()).isNull();
        assertThat(states()).containsExactly("PASSED_OVER");
    }

    @Test
    void anAnswerThatIsProvenForgedCountsForNothing() throws Exception {
        bring(
                addresses.of(session),
                "Authentication-Results: mx.kring.example; dmarc=fail\n"
                        + filled("google-accepted", email(jan), email(jan)));

        assertThat(of(jan).rsvp()).isNull();
    }

    @Test
    void theSameAnswerTwiceIsOne() throws Exception {
        answer(jan, "outlook-declined");
        answer(jan, "outlook-declined");

        assertThat(of(jan).is(Coming.ABSENT)).isTrue();
        assertThat(letters(email(jan))).isEmpty();
    }

    @Test
    void whatAPersonWritesToThatAddressIsKeptForTheCoachAndNotPosted() throws Exception {
        bring(addresses.of(session), mail(jan, "Re: Uitnodiging", "Ik ben ziek, sorry."));

        assertThat(states()).containsExactly("STUCK");
        assertThat(questions()).isEmpty();
        assertThat(letters(email(jan))).hasSize(1);
    }

    @Test
    void anAddressOfASessionThatIsNoneLeadsNowhere() throws Exception {
        assertThat(bringOnly(addresses.of(SessionId.fresh()), mail(jan, "Re: Uitnodiging", "Ik kom.")))
                .startsWith("550");
    }

    private void answer(PersonId person, String file) throws IOException {
        bring(addresses.of(session), filled(file, email(person), email(person)));
    }

    private Invitee of(PersonId person) {
        return attendance.of(session, coach).of(person).orElseThrow();
    }

    private String filled(String file, String from, String attendee) throws IOException {
        var calendar = resource(file + ".ics")
                .replace("@UID@", "sessie-" + session.value() + "@localhost")
                .replace("@ATTENDEE@", attendee)
                .replace("@ORGANIZER@", addresses.of(session))
                .replace("@LOCALEND@", LOCAL.format(time.localEnd()))
                .replace("@LOCAL@", LOCAL.format(time.localStart()))
                .replace("@UTCEND@", utc(time.ends()))
                .replace("@UTC@", utc(time.starts()))
                .replace("@STAMP@", utc(STAMP))
                .replace("@SEQUENCE@", "0")
                .replace("\n", "\r\n");
        return resource(file + ".eml")
                .replace("@FROM@", from)
                .replace("@ORGANIZER@", addresses.of(session))
                .replace("@ID@", UUID.randomUUID().toString())
                .replace("@CALENDAR@", calendar)
                .replace("@QUOTED@", quoted(calendar))
                .replace("@BASE64@", Base64.getMimeEncoder().encodeToString(calendar.getBytes(StandardCharsets.UTF_8)));
    }

    private static String quoted(String calendar) {
        var bytes = new ByteArrayOutputStream();
        try (var encoded = MimeUtility.encode(bytes, "quoted-printable")) {
            encoded.write(calendar.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toString(StandardCharsets.US_ASCII);
    }

    private static String utc(Instant moment) {
        return LOCAL.format(moment.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)) + "Z";
    }

    private static String resource(String name) throws IOException {
        try (var file = Objects.requireNonNull(CalendarAnswersTest.class.getResourceAsStream("/calendars/" + name))) {
            var bytes = new ByteArrayOutputStream();
            file.transferTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }
}
