package org.leerkring.rounds.cases;

import org.leerkring.communities.CommunityPaths;

/** Where cases are. */
public final class CasePaths {

    /** The last part of the address of a community's intervision. */
    public static final String NAME = "intervisie";

    /** The route parameter that names a case. */
    public static final String CASE = "case";

    private CasePaths() {}

    /** A community's intervision: its cases, rounds and methods. */
    public static String all(String slug) {
        return CommunityPaths.ALL + "/" + slug + "/" + NAME;
    }

    /** Where one proposes a case. */
    public static String fresh(String slug) {
        return all(slug) + "/casus/nieuw";
    }

    /** One case. */
    public static String proposal(String slug, CaseId id) {
        return all(slug) + "/casus/" + id.value();
    }
}
