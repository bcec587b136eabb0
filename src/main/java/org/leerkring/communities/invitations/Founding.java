package org.leerkring.communities.invitations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityRegister;
import org.leerkring.communities.Role;
import org.leerkring.networks.NetworkId;
import org.leerkring.people.EmailAddress;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds communities together with the invitation of their coaches: all of a list, or none of it. */
@Service
@Transactional
public class Founding {

    private final Communities communities;
    private final CommunityRegister register;
    private final Invitations invitations;

    Founding(Communities communities, CommunityRegister register, Invitations invitations) {
        this.communities = communities;
        this.register = register;
        this.invitations = invitations;
    }

    /**
     * A community to be.
     *
     * @param kind the code of one of the network's kinds
     * @param coach who is mailed an invitation to guide it; null when that is not known yet
     */
    public record Plan(
            String name,
            String kind,
            String theme,
            @Nullable EmailAddress coach) {}

    /** Founds these communities; for the network's coordinators. */
    public List<CommunityId> found(NetworkId network, List<Plan> plans, PersonId by) {
        return plans.stream().map(plan -> found(network, plan, by)).toList();
    }

    private CommunityId found(NetworkId network, Plan plan, PersonId by) {
        var id = communities.found(network, plan.kind(), plan.name(), by);
        if (!plan.theme().isBlank()) {
            register.describe(id, plan.name(), plan.theme(), by);
        }
        if (plan.coach() != null) {
            invitations.invite(id, List.of(new Invitee(plan.coach(), "", Role.COACH, null, null)), "", by);
        }
        return id;
    }
}
