package org.leerkring.communities;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.SchoolId;
import org.leerkring.people.PersonCard;
import org.leerkring.people.PersonId;

/** A person's seat in a community, from one day until another. */
@Entity
@Table(name = "communities_membership")
class Membership {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MembershipId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "school_id"))
    private @Nullable SchoolId school;

    @Enumerated(EnumType.STRING)
    private Role role;

    private LocalDate fromDate;

    private @Nullable LocalDate untilDate;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "ended_by"))
    private @Nullable PersonId endedBy;

    private boolean departed;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "succeeds_id"))
    private @Nullable MembershipId succeeds;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {
        // for Hibernate
    }

    private Membership(
            MembershipId id,
            CommunityId community,
            PersonId person,
            @Nullable SchoolId school,
            Role role,
            LocalDate from) {
        this.id = id;
        this.community = community;
        this.person = person;
        this.school = school;
        this.role = role;
        this.fromDate = from;
    }

    static Membership begin(
            CommunityId community, PersonId person, @Nullable SchoolId school, Role role, LocalDate from) {
        return new Membership(MembershipId.fresh(), community, person, school, role, from);
    }

    /** The last day of membership; the day after, everything of the community is closed to this person. */
    void end(LocalDate lastDay, PersonId by) {
        if (lastDay.isBefore(fromDate)) {
            throw new CommunityRefused("communities.refused.ends-before-it-begins");
        }
        untilDate = lastDay;
        endedBy = by;
    }

    /** Comes back on an own decision to leave, while the last day lasts. */
    void stay(LocalDate today) {
        if (untilDate == null || untilDate.isBefore(today) || !person.equals(endedBy)) {
            throw new CommunityRefused("communities.refused.stay");
        }
        untilDate = null;
        endedBy = null;
    }

    /** What leaving means has been done. */
    void depart() {
        departed = true;
    }

    /** This seat was another's before. */
    void succeed(Membership before) {
        succeeds = before.id;
    }

    boolean beginsBefore(LocalDate day) {
        return fromDate.isBefore(day);
    }

    boolean overlaps(LocalDate day) {
        return untilDate == null || !untilDate.isBefore(day);
    }

    MembershipId id() {
        return id;
    }

    CommunityId community() {
        return community;
    }

    PersonId person() {
        return person;
    }

    @Nullable
    SchoolId school() {
        return school;
    }

    /** {@code who} is null when there is no such person any more. */
    Seat read(@Nullable PersonCard who, @Nullable String schoolName) {
        var member = new Member(
                person,
                who == null ? "" : who.name(),
                schoolName,
                role,
                fromDate,
                untilDate,
                who == null ? null : who.picture());
        return new Seat(id, member, succeeds, person.equals(endedBy));
    }
}
