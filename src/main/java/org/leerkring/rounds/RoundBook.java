package org.leerkring.rounds;

import org.leerkring.communities.NotAMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads rounds whole, for whoever shares what was read. */
@Component
class RoundBook {

    private final RoundRepository rounds;

    RoundBook(RoundRepository rounds) {
        this.rounds = rounds;
    }

    @Transactional(readOnly = true)
    public RoundRead read(RoundId id) {
        return rounds.findById(id).orElseThrow(NotAMember::new).read();
    }
}
