package org.leerkring.communities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leerkring.people.PersonId;

/**
 * Who is who in one community. Holds former members too, because their words stay.
 *
 * @param everyone all who ever were in it, each once, by their latest membership
 * @param day the day {@link #members()} speaks of
 */
public record Roster(CommunityCard community, Map<PersonId, Member> everyone, LocalDate day) {

    /** The members of today, by name. */
    public List<Member> members() {
        return everyone.values().stream()
                .filter(member -> member.in(day))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    /** How many schools today's members come from. */
    public long schools() {
        return members().stream()
                .flatMap(member -> Optional.ofNullable(member.school()).stream())
                .distinct()
                .count();
    }

    /** The process coach, if there is one today. */
    public Optional<Member> coach() {
        return members().stream().filter(member -> member.role() == Role.COACH).findFirst();
    }

    /** The member this person is or was. */
    public Optional<Member> member(PersonId person) {
        return Optional.ofNullable(everyone.get(person));
    }

    /** Whether this person is a member today. */
    public boolean isIn(PersonId person) {
        return member(person).filter(member -> member.in(day)).isPresent();
    }

    /** What this person is called here now; empty for who is no longer in it, shown as a former member. */
    public String nameOf(PersonId person) {
        return isIn(person) ? member(person).map(Member::name).orElse("") : "";
    }

    /** Whether this seat is taken today. */
    public boolean isIn(Seat seat) {
        return seat.member().in(day);
    }

    Roster on(LocalDate other) {
        return other.equals(day) ? this : new Roster(community, everyone, other);
    }
}
