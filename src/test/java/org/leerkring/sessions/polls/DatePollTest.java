package org.leerkring.sessions.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionTime;

class DatePollTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant DEADLINE = NOW.plus(Duration.ofDays(7));
    private static final CommunityId COMMUNITY = new CommunityId(UUID.randomUUID());
    private static final PersonId COACH = new PersonId(UUID.randomUUID());
    private static final PersonId MEMBER = new PersonId(UUID.randomUUID());

    @Test
    void aPollWithoutOptionsIsRefused() {
        assertThatRefused("sessions.refused.poll-without-options", () -> request(List.of()));
    }

    @Test
    void nobodyIsAskedAboutMoreThanTwentyMoments() {
        assertThat(open(days(20)).options()).hasSize(20);
        assertThatRefused("sessions.refused.poll-too-many-options", () -> request(days(21)));
        var full = open(days(20));
        assertThatRefused("sessions.refused.poll-too-many-options", () -> full.propose(inDays(40), COACH, true, NOW));
    }

    @Test
    void theSameMomentTwiceIsOneOption() {
        assertThat(open(List.of(inDays(10), inDays(10))).options()).hasSize(1);
    }

    @Test
    void proposingWhatIsThereAlreadyIsThatOption() {
        var poll = open(List.of(inDays(10)));

        var proposed = poll.propose(inDays(10), MEMBER, false, NOW);

        assertThat(proposed.id()).isEqualTo(poll.options().getFirst().id());
        assertThat(poll.options()).hasSize(1);
    }

    @Test
    void optionsComeInOrderOfTimeWhoeverProposedThem() {
        var poll = open(List.of(inDays(20), inDays(10)));
        poll.propose(inDays(15), MEMBER, false, NOW);

        assertThat(poll.options()).extracting(PollOption::time).containsExactly(inDays(10), inDays(15), inDays(20));
    }

    @Test
    void aDeadlineThatIsOverIsRefused() {
        var late = new PollRequest("Sessie", List.of(inDays(10)), NOW, true, Set.of());

        assertThatRefused("sessions.refused.poll-deadline-past", () -> DatePoll.open(COMMUNITY, late, COACH, NOW));
    }

    @Test
    void anOptionBeforeTheDeadlineIsRefused() {
        assertThatRefused("sessions.refused.poll-option-before-deadline", () -> open(List.of(inDays(3), inDays(10))));
        var poll = open(List.of(inDays(10)));
        assertThatRefused(
                "sessions.refused.poll-option-before-deadline", () -> poll.propose(inDays(3), COACH, true, NOW));
    }

    @Test
    void aMomentThatIsOverIsNeitherProposedAnsweredNorChosen() {
        var poll = open(List.of(inDays(10)));
        var option = poll.options().getFirst().id();
        var later = NOW.plus(Duration.ofDays(11));

        assertThatRefused("sessions.refused.poll-option-past", () -> poll.propose(inDays(9), COACH, true, later));
        assertThatRefused("sessions.refused.poll-option-past", () -> poll.requireAnswerable(option, later));
        assertThatRefused("sessions.refused.poll-option-past", () -> poll.choosing(option, later));
    }

    @Test
    void whoDoesNotPlanProposesOnlyWhereThatIsAllowed() {
        var strict = DatePoll.open(
                COMMUNITY, new PollRequest("Sessie", List.of(inDays(10)), DEADLINE, false, Set.of()), COACH, NOW);

        assertThatRefused("sessions.refused.poll-no-proposals", () -> strict.propose(inDays(12), MEMBER, false, NOW));
        strict.propose(inDays(12), COACH, true, NOW);

        assertThat(strict.options()).hasSize(2);
    }

    @Test
    void anOptionThatWasTakenAwayTakesNoAnswer() {
        var poll = open(List.of(inDays(10), inDays(12)));
        var gone = poll.options().getFirst().id();

        poll.remove(gone, NOW);
        poll.remove(gone, NOW);

        assertThat(poll.options()).hasSize(1);
        assertThatRefused("sessions.refused.poll-option-gone", () -> poll.requireAnswerable(gone, NOW));
        assertThatRefused("sessions.refused.poll-option-gone", () -> poll.choosing(gone, NOW));
    }

    @Test
    void theLastOptionStays() {
        var poll = open(List.of(inDays(10)));

        assertThatRefused(
                "sessions.refused.poll-last-option",
                () -> poll.remove(poll.options().getFirst().id(), NOW));
        assertThat(poll.options()).hasSize(1);
    }

    @Test
    void onceChosenNothingChangesAnyMore() {
        var poll = open(List.of(inDays(10), inDays(12)));
        var option = poll.options().getFirst().id();
        var session = SessionId.fresh();

        assertThat(poll.choosing(option, NOW)).isEqualTo(inDays(10));
        poll.choose(session);

        assertThat(poll.line().session()).isEqualTo(session);
        assertThatRefused("sessions.refused.poll-chosen", () -> poll.choosing(option, NOW));
        assertThatRefused("sessions.refused.poll-chosen", () -> poll.requireAnswerable(option, NOW));
        assertThatRefused("sessions.refused.poll-chosen", () -> poll.propose(inDays(14), COACH, true, NOW));
        assertThatRefused("sessions.refused.poll-chosen", () -> poll.remove(option, NOW));
        assertThatRefused("sessions.refused.poll-chosen", poll::withdraw);
        assertThat(poll.awaitsReminder()).isFalse();
    }

    @Test
    void onceWithdrawnItSaysSo() {
        var poll = open(List.of(inDays(10)));
        var option = poll.options().getFirst().id();

        poll.withdraw();

        assertThatRefused("sessions.refused.poll-withdrawn", () -> poll.requireAnswerable(option, NOW));
        assertThatRefused("sessions.refused.poll-withdrawn", () -> poll.choosing(option, NOW));
    }

    @Test
    void answersAreStillWelcomeAfterTheDeadline() {
        var poll = open(List.of(inDays(10)));

        poll.requireAnswerable(poll.options().getFirst().id(), DEADLINE.plusSeconds(1));

        assertThat(poll.state()).isEqualTo(PollState.OPEN);
    }

    @Test
    void keepsWhoseHolidaysItAvoids() {
        var request =
                new PollRequest("Sessie", List.of(inDays(10)), DEADLINE, true, Set.of(Region.FLANDERS, Region.SOUTH));

        assertThat(DatePoll.open(COMMUNITY, request, COACH, NOW).holidays())
                .containsExactlyInAnyOrder(Region.FLANDERS, Region.SOUTH);
        assertThat(open(List.of(inDays(10))).holidays()).isEmpty();
    }

    @Test
    void aPollWithoutATitleIsRefused() {
        assertThatThrownBy(() -> new PollRequest("  ", List.of(inDays(10)), DEADLINE, true, Collections.emptySet()))
                .hasMessage("sessions.refused.title");
    }

    private static DatePoll open(List<SessionTime> options) {
        return DatePoll.open(COMMUNITY, request(options), COACH, NOW);
    }

    private static PollRequest request(List<SessionTime> options) {
        return new PollRequest("Sessie", options, DEADLINE, true, Set.of());
    }

    private static List<SessionTime> days(int many) {
        return IntStream.range(0, many).mapToObj(day -> inDays(10 + day)).toList();
    }

    private static SessionTime inDays(int days) {
        var starts = NOW.plus(Duration.ofDays(days));
        return new SessionTime(starts, starts.plus(Duration.ofHours(3)), ZoneId.of("Europe/Brussels"));
    }

    private static void assertThatRefused(String key, ThrowingCallable deed) {
        assertThatExceptionOfType(SessionRefused.class).isThrownBy(deed).withMessage(key);
    }
}
