package org.leerkring.communities.ui;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.leerkring.communities.CommunityCounts;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityLine;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.communities.CommunityRegister;
import org.leerkring.communities.Count;
import org.leerkring.communities.invitations.Founding;
import org.leerkring.communities.invitations.FoundingPreview;
import org.leerkring.communities.invitations.InvitationPreview;
import org.leerkring.communities.invitations.Invitations;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/** The services behind what a coordinator does with communities, handed to the parts of one page together. */
@Component
record CommunityDesk(
        CommunityRegister register,
        CommunityCounts allCounts,
        CommunityPolicy policy,
        Founding founding,
        FoundingPreview foundingPreview,
        Invitations invitations,
        InvitationPreview invitationPreview) {

    /** The counts of these lines; none for those whose counts the reader may not read. */
    Map<CommunityId, List<Count>> counts(Collection<CommunityLine> lines, PersonId reader) {
        var open = lines.stream()
                .map(line -> line.card().id())
                .filter(community -> policy.mayReadCounts(community, reader))
                .toList();
        return allCounts.of(open, reader);
    }
}
