package org.leerkring.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leerkring.communities.CommunityId;

class SessionTest {

    private static final SessionTime TIME = Diary.at(LocalDateTime.of(2026, 12, 3, 13, 30));

    private final Session session = Session.plan(new CommunityId(UUID.randomUUID()), plan("Sessie 5", TIME));

    @Test
    void calendarsAreToldAnewOnlyWhenTimeOrPlaceIsAnotherOne() {
        assertThat(session.rewrite(plan("Andere titel", TIME), 0)).isFalse();
        assertThat(session.read().sequence()).isZero();

        assertThat(session.rewrite(plan("Andere titel", Diary.at(LocalDateTime.of(2026, 12, 10, 13, 30))), 0))
                .isTrue();
        assertThat(session.read().sequence()).isEqualTo(1);
    }

    @Test
    void whatWasBasedOnAnOlderEditionChangesNothing() {
        assertThatThrownBy(() -> session.rewrite(plan("Te laat", TIME), 7)).isInstanceOf(SessionChangedMeanwhile.class);

        assertThat(session.read().details().title()).isEqualTo("Sessie 5");
    }

    @Test
    void itemsThatAreNamedStayTheSameOnes() {
        var before = session.read().agenda();
        var last = before.getLast().line();

        session.rewrite(
                new SessionPlan(
                        Diary.details("Sessie 5", TIME, null),
                        List.of(last, AgendaLine.fresh("Nieuw", 20, ItemKind.THEORY))),
                0);

        var after = session.read().agenda();
        assertThat(after.getFirst().id()).isEqualTo(before.getLast().id());
        assertThat(after).extracting(AgendaRead::title).containsExactly("Intervisie", "Nieuw");
        assertThat(after.getLast().starts()).isEqualTo(TIME.starts().plusSeconds(60 * 60));
    }

    @Test
    void aSessionThatIsCalledOffIsNotChanged() {
        session.cancel();

        assertThatThrownBy(() -> session.rewrite(plan("Toch", TIME), 0))
                .isInstanceOf(SessionRefused.class)
                .hasMessage("sessions.refused.cancelled");
        assertThat(session.read().details().title()).isEqualTo("Sessie 5");
    }

    private static SessionPlan plan(String title, SessionTime time) {
        return new SessionPlan(Diary.details(title, time, null), Diary.agenda());
    }
}
