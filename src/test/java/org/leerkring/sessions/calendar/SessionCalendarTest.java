package org.leerkring.sessions.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Method;
import biweekly.property.Status;
import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leerkring.communities.CommunityId;
import org.leerkring.post.PublicAddress;
import org.leerkring.sessions.AgendaItemId;
import org.leerkring.sessions.AgendaRead;
import org.leerkring.sessions.ItemKind;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.PlannedSession;
import org.leerkring.sessions.SessionDetails;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.attendance.Coming;
import org.leerkring.sessions.attendance.Rsvp;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;

/** What we write, opened by another implementation of the same standard. */
class SessionCalendarTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Party KRING = new Party("Kring \"Geel\"; Mol", "kring+sessie-x@leerkring.be", null);
    private static final Party JAN = new Party("Jan, d’Hondt", "jan@voorbeeld.be", null);
    private static final PublicAddress ADDRESS = new PublicAddress(URI.create("https://leerkring.be"));

    private final DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    private final SessionId id = SessionId.fresh();
    private final SessionTime time = PlannedSession.afternoon(LocalDate.of(2026, 12, 3));

    @Test
    void anInvitationIsARequestToOnePerson() {
        var calendar = opened(planned(time, 0), JAN);
        var event = only(calendar);

        assertThat(calendar.getMethod().getValue()).isEqualTo(Method.REQUEST);
        assertThat(event.getUid().getValue()).isEqualTo("sessie-" + id.value() + "@leerkring.be");
        assertThat(event.getSummary().getValue()).isEqualTo("Lesvervangingen; wat nu, en \"hoe\"?");
        assertThat(event.getLocation().getValue()).isEqualTo("BS De Linde, Kerkstraat 1, Geel");
        assertThat(event.getOrganizer().getEmail()).isEqualTo(KRING.address());
        assertThat(event.getOrganizer().getCommonName()).isEqualTo(KRING.name());
        assertThat(event.getAttendees()).hasSize(1);
        var attendee = event.getAttendees().getFirst();
        assertThat(attendee.getEmail()).isEqualTo(JAN.address());
        assertThat(attendee.getCommonName()).isEqualTo(JAN.name());
        assertThat(attendee.getRsvp()).isTrue();
        assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.NEEDS_ACTION);
        assertThat(event.getUrl().getValue()).isEqualTo("https://leerkring.be/sessie/1");
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
    }

    @Test
    void theDescriptionHoldsTheAimTheAgendaAndWhatToPrepare() {
        beans.registerSingleton("homework", (SessionNotes)
                (sessions, _) -> Map.of(sessions.iterator().next(), "Huiswerk: lees hoofdstuk 2"));

        assertThat(only(opened(planned(time, 0), JAN)).getDescription().getValue())
                .isEqualTo("""
                        Wat werkt bij ziekte

                        13.30 Rondje (15 min)
                        13.45 Intervisie; met Leen (60 min)

                        Huiswerk: lees hoofdstuk 2

                        Online: https://vergadering.be/x""");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-03, Europe/Brussels, 2026-12-03T12:30:00Z",
        "2026-07-02, Europe/Brussels, 2026-07-02T11:30:00Z",
        "2026-10-24, Europe/Brussels, 2026-10-24T11:30:00Z",
        "2026-10-26, Europe/Brussels, 2026-10-26T12:30:00Z",
        "2027-03-27, Europe/Amsterdam, 2027-03-27T12:30:00Z",
        "2027-03-29, Europe/Amsterdam, 2027-03-29T11:30:00Z",
        "2026-12-03, Africa/Nairobi, 2026-12-03T10:30:00Z"
    })
    void itIsThatHourOnTheClockOfThePlaceWhateverTheTimeOfYear(LocalDate day, ZoneId zone, Instant starts) {
        var local = SessionTime.local(day.atTime(13, 30), day.atTime(16, 30), zone);
        var written = written(planned(local, 0), JAN);
        var event = only(parse(written));

        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(starts);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(starts.plus(Duration.ofHours(3)));
        assertThat(written)
                .contains("DTSTART;TZID=" + zone + ":" + day.toString().replace("-", "") + "T133000");
    }

    /** Read with the rules that travel along; biweekly reckons such an afternoon wrong, whoever's rules they are. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-25, Europe/Brussels, 2026-10-25T12:30:00Z",
        "2027-03-28, Europe/Amsterdam, 2027-03-28T11:30:00Z"
    })
    void itIsSoOnTheVeryDayTheClockChanges(LocalDate day, ZoneId zone, Instant starts) throws Exception {
        var local = SessionTime.local(day.atTime(13, 30), day.atTime(16, 30), zone);
        var read = new CalendarBuilder().build(new StringReader(written(planned(local, 0), JAN)));
        var start = read.getComponent("VEVENT")
                .flatMap(event -> event.<DtStart<?>>getProperty("DTSTART"))
                .orElseThrow();

        assertThat(Instant.from(start.getDate())).isEqualTo(starts);
    }

    @Test
    void aNightInWhichTheClockIsPutBackIsAnHourLonger() {
        var night = SessionTime.local(
                LocalDate.of(2026, 10, 24).atTime(22, 0),
                LocalDate.of(2026, 10, 25).atTime(6, 0),
                PlannedSession.BRUSSELS);
        var event = only(opened(planned(night, 0), JAN));

        assertThat(Duration.between(
                        event.getDateStart().getValue().toInstant(),
                        event.getDateEnd().getValue().toInstant()))
                .isEqualTo(Duration.ofHours(9));
    }

    @Test
    void onlyTheRulesOfItsOwnYearsTravelWithIt() {
        var zones = opened(planned(time, 0), JAN).getTimezoneInfo().getComponents();

        assertThat(zones).hasSize(1);
        assertThat(zones.iterator().next().getDaylightSavingsTime()).hasSize(1);
        assertThat(zones.iterator().next().getStandardTimes()).hasSize(1);
    }

    @Test
    void anUpdateIsTheSameEventToldAnew() {
        var before = only(opened(planned(time, 0), JAN));
        var after = only(opened(planned(PlannedSession.afternoon(LocalDate.of(2026, 12, 10)), 1), JAN));

        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(before.getSequence().getValue()).isZero();
        assertThat(after.getSequence().getValue()).isEqualTo(1);
        assertThat(after.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-10T12:30:00Z"));
    }

    @Test
    void whoAnsweredIsNotAskedAgain() {
        assertThat(status(Rsvp.of(Coming.ONLINE))).isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(status(Rsvp.of(Coming.ABSENT))).isEqualTo(ParticipationStatus.DECLINED);
        assertThat(status(new Rsvp(Coming.SUBSTITUTE, "Ann"))).isEqualTo(ParticipationStatus.DECLINED);
    }

    @Test
    void aCancelledSessionLeavesTheCalendar() {
        var calendar = opened(session(time, 2, SessionState.CANCELLED), JAN);

        assertThat(calendar.getMethod().getValue()).isEqualTo(Method.CANCEL);
        assertThat(only(calendar).getStatus()).isEqualTo(Status.cancelled());
        assertThat(only(calendar).getSequence().getValue()).isEqualTo(2);
    }

    @Test
    void whyAnyoneIsAbsentIsInNoCalendar() {
        assertThat(written(planned(time, 0), new Party("Jan", "jan@voorbeeld.be", new Rsvp(Coming.ABSENT, "Ziek"))))
                .doesNotContain("Ziek");
    }

    @Test
    void aFeedHoldsAllAndStaysTheSameAsLongAsNothingChanges() {
        var session = planned(time, 0);
        var paths = Map.of(id, "/sessie/1");
        var feed = writer(NOW).feed("Leerkring", List.of(session), paths, List.of(), DUTCH);
        var calendar = parse(feed);

        assertThat(calendar.getMethod()).isNull();
        assertThat(only(calendar).getAttendees()).isEmpty();
        assertThat(writer(NOW.plusSeconds(3600)).feed("Leerkring", List.of(session), paths, List.of(), DUTCH))
                .isEqualTo(feed);
    }

    private ParticipationStatus status(Rsvp rsvp) {
        return only(opened(planned(time, 0), new Party("Jan", "jan@voorbeeld.be", rsvp)))
                .getAttendees()
                .getFirst()
                .getParticipationStatus();
    }

    private SessionRead planned(SessionTime at, int sequence) {
        return session(at, sequence, SessionState.PLANNED);
    }

    private SessionRead session(SessionTime at, int sequence, SessionState state) {
        var place = new Place(null, "BS De Linde", "Kerkstraat 1, Geel", "https://vergadering.be/x");
        var details =
                new SessionDetails("Lesvervangingen; wat nu, en \"hoe\"?", "Wat werkt bij ziekte", at, place, null);
        var agenda = List.of(
                new AgendaRead(AgendaItemId.fresh(), "Rondje", 15, null, ItemKind.WELCOME, at.starts()),
                new AgendaRead(
                        AgendaItemId.fresh(),
                        "Intervisie; met Leen",
                        60,
                        null,
                        ItemKind.INTERVISION,
                        at.starts().plus(Duration.ofMinutes(15))));
        return new SessionRead(
                id, new CommunityId(id.value()), details, agenda, state, sequence, sequence, null, null, null);
    }

    private ICalendar opened(SessionRead session, Party invitee) {
        return parse(written(session, invitee));
    }

    private String written(SessionRead session, Party invitee) {
        return writer(NOW).invitation(session, KRING, invitee, "/sessie/1", DUTCH);
    }

    private SessionCalendar writer(Instant now) {
        var texts = new StaticMessageSource();
        texts.addMessage("sessions.EventText.item", DUTCH, "{0} {1} ({2} min)");
        texts.addMessage("sessions.EventText.answer-online", DUTCH, "Ik doe online mee");
        texts.addMessage("sessions.EventText.answer-substitute", DUTCH, "{0} komt");
        texts.addMessage("sessions.EventText.online", DUTCH, "Online: {0}");
        return new SessionCalendar(
                new TimeZones(),
                new EventText(beans.getBeanProvider(SessionNotes.class), texts),
                new DayEvents(texts, ADDRESS),
                ADDRESS,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static ICalendar parse(String written) {
        return Biweekly.parse(written).first();
    }

    private static VEvent only(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }
}
