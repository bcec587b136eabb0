package org.leerkring.communities;

/** Where a community's own pages are. */
public final class CommunityPaths {

    /** The route parameter that names a community, on every page inside one. */
    public static final String COMMUNITY = "community";

    /** The list of a person's communities. */
    public static final String ALL = "kringen";

    private CommunityPaths() {}

    /** Who is in a community. */
    public static String members(String slug) {
        return ALL + "/" + slug + "/leden";
    }
}
