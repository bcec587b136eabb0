package org.leerkring.sessions.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Member;
import org.leerkring.communities.Role;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionTime;

class BestOptionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final Member an = member("An", "De Linde");
    private final Member bart = member("Bart", "De Linde");
    private final Member leen = member("Leen", "De Regenboog");
    private final Member coach = member("Katrien", null);
    private final List<Member> members = List.of(an, bart, leen, coach);

    @Test
    void mostPeopleComesFirst() {
        var best = poll(
                        option(1, Map.of(an, Suits.YES, bart, Suits.YES, leen, Suits.NO)),
                        option(2, Map.of(an, Suits.IF_NEED_BE, bart, Suits.IF_NEED_BE, leen, Suits.IF_NEED_BE)))
                .best();

        assertThat(best).hasValueSatisfying(option -> assertThat(option.time()).isEqualTo(time(2)));
    }

    @Test
    void thenMostSchools() {
        var best = poll(
                        option(1, Map.of(an, Suits.YES, bart, Suits.YES, leen, Suits.NO)),
                        option(2, Map.of(an, Suits.IF_NEED_BE, bart, Suits.NO, leen, Suits.IF_NEED_BE)))
                .best();

        assertThat(best).hasValueSatisfying(option -> assertThat(option.time()).isEqualTo(time(2)));
    }

    @Test
    void thenWhomItReallySuitsAndThenTheSoonest() {
        assertThat(poll(option(1, Map.of(an, Suits.IF_NEED_BE)), option(2, Map.of(an, Suits.YES)))
                        .best())
                .hasValueSatisfying(option -> assertThat(option.time()).isEqualTo(time(2)));
        assertThat(poll(option(2, Map.of(an, Suits.YES)), option(1, Map.of(an, Suits.YES)))
                        .best())
                .hasValueSatisfying(option -> assertThat(option.time()).isEqualTo(time(1)));
    }

    @Test
    void withoutAnyoneWhoComesThereIsNoBest() {
        assertThat(poll(option(1, Map.of()), option(2, Map.of(an, Suits.NO))).best())
                .isEmpty();
    }

    @Test
    void whatIsPastIsNotTheBest() {
        var tally = Tally.of(members, Map.of(an.id(), Suits.YES));
        var past = new OptionRead(PollOptionId.fresh(), time(1), an.id(), true, tally, null);

        assertThat(poll(past).best()).isEmpty();
        assertThat(poll(past).unanswered()).isZero();
    }

    @Test
    void aSchoolIsMissingOnlyWhenAllItsMembersSaidNo() {
        assertThat(tally(Map.of(an, Suits.NO)).missingSchools()).isEmpty();
        assertThat(tally(Map.of(an, Suits.NO, bart, Suits.NO)).missingSchools()).containsExactly("De Linde");
        assertThat(tally(Map.of(an, Suits.NO, bart, Suits.IF_NEED_BE)).missingSchools())
                .isEmpty();
    }

    @Test
    void whoLeftHasNoSayAndWhoSaidNothingIsSilent() {
        var gone = member("Fons", "De Linde");

        var tally = tally(Map.of(gone, Suits.YES, leen, Suits.NO));

        assertThat(tally.comes()).isZero();
        assertThat(tally.no()).containsExactly(leen);
        assertThat(tally.silent()).containsExactly(an, bart, coach);
    }

    private OptionRead option(int day, Map<Member, Suits> answers) {
        return new OptionRead(PollOptionId.fresh(), time(day), an.id(), false, tally(answers), null);
    }

    private Tally tally(Map<Member, Suits> answers) {
        var given = new HashMap<PersonId, Suits>();
        answers.forEach((member, answer) -> given.put(member.id(), answer));
        return Tally.of(members, given);
    }

    private PollRead poll(OptionRead... options) {
        var line = new PollLine(
                DatePollId.fresh(),
                new CommunityId(UUID.randomUUID()),
                "Sessie",
                NOW,
                PollState.OPEN,
                an.id(),
                NOW,
                true,
                null);
        return new PollRead(line, List.of(options), false, List.of(), Set.of());
    }

    private static SessionTime time(int day) {
        var starts = LocalDateTime.of(2027, 1, day, 13, 30);
        return SessionTime.local(starts, starts.plusHours(3), Almanac.HERE);
    }

    private static Member member(String name, @Nullable String school) {
        return new Member(
                new PersonId(UUID.randomUUID()), name, school, Role.MEMBER, LocalDate.of(2020, 9, 1), null, null);
    }
}
