package org.leerkring.rounds.cases.paper;

import org.leerkring.rounds.cases.CaseId;

/** Where a bringer fetches the paper copy of their case. */
public final class CaseAddress {

    static final String PATH = "/files/case/";

    private CaseAddress() {}

    /** Of this case. */
    public static String of(CaseId id) {
        return PATH + id.value();
    }
}
