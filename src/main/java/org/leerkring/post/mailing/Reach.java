package org.leerkring.post.mailing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whom mail reaches, as far as anyone knows. */
@Component
public class Reach {

    private final ObjectProvider<OutOfReach> known;

    Reach(ObjectProvider<OutOfReach> known) {
        this.known = known;
    }

    /** These, without those to whom no mail is to go for now. */
    public Set<UUID> within(Collection<UUID> people) {
        var reached = new HashSet<>(people);
        known.forEach(out -> reached.removeAll(out.among(people)));
        return reached;
    }
}
