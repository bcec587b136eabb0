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
    void end(LocalDate lastDay) {
        if (lastDay.isBefore(fromDate)) {
            throw new CommunityRefused("communities.refused.ends-before-it-begins");
        }
        untilDate = lastDay;
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

    Member member(String name, @Nullable String schoolName, @Nullable String picture) {
        return new Member(person, name, schoolName, role, fromDate, untilDate, picture);
    }
}
