package org.leerkring.sessions;

import org.leerkring.communities.CommunityId;
import org.leerkring.communities.Facilitators;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/** Who leads a session that was not closed yet. */
@Component
class SessionFacilitators implements Facilitators {

    private final SessionRepository sessions;

    SessionFacilitators(SessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean leads(CommunityId community, PersonId person) {
        return sessions.leads(community, person);
    }
}
