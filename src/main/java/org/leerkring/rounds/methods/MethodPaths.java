package org.leerkring.rounds.methods;

import org.leerkring.communities.CommunityPaths;

/** Where methods are. */
public final class MethodPaths {

    /** The route parameter that names a method. */
    public static final String METHOD = "method";

    /** In the address of a community's own method, opens it to be adapted. */
    public static final String ADAPT = "aanpassen";

    private MethodPaths() {}

    /** The methods a community can choose from. */
    public static String all(String slug) {
        return CommunityPaths.ALL + "/" + slug + "/intervisie/methodes";
    }

    /** One method. */
    public static String method(String slug, MethodKey key) {
        return all(slug) + "/" + key.value();
    }

    /** Where a member practises leading a round with it. */
    public static String practise(String slug, MethodKey key) {
        return method(slug, key) + "/oefenen";
    }

    /** One of the community's own, to be adapted. */
    public static String adapt(String slug, MethodKey key) {
        return method(slug, key) + "?" + ADAPT;
    }
}
