package org.leerkring.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may read which part of the log. One's own actions are open to everyone. */
@Component
public class AuditPolicy {

    private final List<Oversight> oversight;

    AuditPolicy(List<Oversight> oversight) {
        this.oversight = oversight;
    }

    /** Everything: for an administrator. */
    public boolean mayReadAll(UUID person) {
        return oversight.stream().anyMatch(module -> module.overAll(person));
    }

    /** What was done in one network: for its coordinators, and for who may read everything. */
    public boolean mayRead(UUID network, UUID person) {
        return mayReadAll(person) || oversight.stream().anyMatch(module -> module.over(network, person));
    }
}
