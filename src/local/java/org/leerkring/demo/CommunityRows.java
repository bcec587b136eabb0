package org.leerkring.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.leerkring.demo.Cast.Circle;
import org.leerkring.demo.Cast.Member;
import org.leerkring.demo.DemoScript.CharterScript;
import org.leerkring.demo.DemoScript.InvitationScript;
import org.leerkring.demo.DemoScript.SuccessionScript;

/** Turns a community into rows: its members, and in the network that is shown who was one, who may become one, and what they agreed. */
final class CommunityRows {

    private static final Duration INVITED_FOR = Duration.ofDays(21);

    /** Before the first question of the year: who came later never wrote before they came. */
    private static final int FIRST_WEEKS = 20;

    private static final int STAGE_DAYS = 90;

    private final DemoTables tables;
    private final List<CharterScript> charters;
    private final CharterRows charterRows;
    private final Instant now;

    CommunityRows(DemoTables tables, List<CharterScript> charters, Instant now) {
        this.tables = tables;
        this.charters = charters;
        this.charterRows = new CharterRows(tables, now);
        this.now = now;
    }

    void write(Cast cast, Circle circle, Instant founded) {
        var script = circle.script();
        tables.communities.add(
                circle.id(),
                0L,
                cast.id(),
                circle.kind(),
                circle.name(),
                circle.slug(),
                founded,
                script.theme(),
                script.stage(),
                now.minus(Duration.ofDays(STAGE_DAYS)));
        members(cast, circle, LocalDate.ofInstant(founded, DemoCalendar.ZONE));
        if (cast.isShown()) {
            for (var index = 0; index < script.invitations().size(); index++) {
                invitation(cast, circle, index, script.invitations().get(index));
            }
            charters.stream()
                    .filter(charter -> charter.kind().equals(circle.kind()))
                    .forEach(charter -> charterRows.write(circle, charter));
        }
    }

    private void members(Cast cast, Circle circle, LocalDate first) {
        var succession = cast.isShown() ? circle.script().succession() : null;
        var former = DemoIds.lasting("former" + circle.kind(), cast.number(), 0);
        if (succession != null) {
            former(cast, circle, succession, former, first);
        }
        var number = 0;
        for (var member : circle.members().values()) {
            var chance =
                    Chance.of("member".hashCode(), cast.number(), circle.kind().hashCode(), number);
            var succeeds = succession != null
                    && succession.after().equals(member.person().key());
            tables.memberships.add(
                    DemoIds.lasting("member" + circle.kind(), cast.number(), number++),
                    0L,
                    circle.id(),
                    member.person().id(),
                    member.person().school(),
                    member.role(),
                    succeeds ? first.plusDays(FIRST_WEEKS + 1) : first,
                    null,
                    null,
                    false,
                    succeeds ? former : null);
            tables.readers.add(member.person().id(), circle.id(), now.minus(Duration.ofHours(60 + chance.nextInt(24))));
        }
    }

    private void former(Cast cast, Circle circle, SuccessionScript succession, UUID seat, LocalDate first) {
        var person = cast.people().get(succession.before());
        tables.memberships.add(
                seat,
                0L,
                circle.id(),
                person.id(),
                person.school(),
                "MEMBER",
                first,
                first.plusDays(FIRST_WEEKS),
                coach(circle),
                true,
                null);
    }

    private void invitation(Cast cast, Circle circle, int index, InvitationScript written) {
        var chance = Chance.of("invitation".hashCode(), circle.kind().hashCode(), index);
        var sent = now.minus(Duration.ofDays(written.ago()));
        tables.invitations.add(
                DemoIds.at(sent, chance),
                0L,
                circle.id(),
                Cast.email(written.name(), cast.number()),
                written.name(),
                "MEMBER",
                cast.school(written.school()).id(),
                written.welcome(),
                "OPEN",
                noToken(chance),
                coach(circle),
                sent,
                sent.plus(INVITED_FOR));
    }

    /** Like the hash of a token; of which one, nobody knows. */
    private static String noToken(Chance chance) {
        return "%016x%016x%016x%016x"
                .formatted(chance.nextLong(), chance.nextLong(), chance.nextLong(), chance.nextLong());
    }

    private static UUID coach(Circle circle) {
        return circle.members().values().stream()
                .filter(Member::isCoach)
                .findFirst()
                .orElseThrow()
                .person()
                .id();
    }
}
