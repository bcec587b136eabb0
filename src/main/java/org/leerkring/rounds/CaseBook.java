package org.leerkring.rounds;

import org.leerkring.communities.CommunityId;
import org.leerkring.live.SharedRead;
import org.leerkring.live.SharedReads;
import org.leerkring.rounds.cases.CaseId;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.cases.Cases;
import org.springframework.stereotype.Component;

/** What a round knows of its case, read and unsealed once for all of its screens, until something changes about it. */
@Component
class CaseBook {

    private final Cases cases;
    private final SharedRead<OnTable, CaseText> reads;

    CaseBook(Cases cases, SharedReads shared) {
        this.cases = cases;
        this.reads = shared.of(it -> Cases.topic(it.community()), this::read);
    }

    /** Before the round begins that is no more than what was offered to the group. */
    CaseText of(RoundRead round) {
        return round.theCase() == null
                ? CaseText.EMPTY
                : reads.read(new OnTable(
                        round.community(), round.id(), round.theCase(), round.state() != RoundState.GATHERING));
    }

    private CaseText read(OnTable it) {
        return it.begun() ? cases.forRound(it.theCase(), it.round()) : cases.headline(it.theCase());
    }

    private record OnTable(CommunityId community, RoundId round, CaseId theCase, boolean begun) {}
}
