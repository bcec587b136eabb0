package org.leerkring.communities;

/** Where a community's own pages are. */
public final class CommunityPaths {

    /** The route parameter that names a community, on every page inside one. */
    public static final String COMMUNITY = "community";

    /** The list of a person's communities. */
    public static final String ALL = "kringen";

    private CommunityPaths() {}

    /** In the address of the members, opens the invitation at once. */
    public static final String INVITE = "uitnodigen";

    /** Where one invites to a community. */
    public static String invite(String slug) {
        return members(slug) + "?" + INVITE;
    }

    /** Where a dormant community's members say whether to go on. */
    public static String onward(String slug) {
        return ALL + "/" + slug + "/verder";
    }

    /** Who is in a community. */
    public static String members(String slug) {
        return ALL + "/" + slug + "/leden";
    }
}
