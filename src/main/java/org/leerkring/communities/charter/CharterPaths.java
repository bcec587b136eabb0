package org.leerkring.communities.charter;

import java.util.Optional;
import org.leerkring.communities.CommunityPaths;

/** Where a community's charter is. */
public final class CharterPaths {

    /** The last part of its address. */
    public static final String NAME = "startdocument";

    /** From and to which version the page of versions shows the differences. */
    public static final String FROM = "van";

    public static final String TO = "tot";

    private CharterPaths() {}

    /** The version that counts. */
    public static String page(String slug) {
        return CommunityPaths.ALL + "/" + slug + "/" + NAME;
    }

    /** Where the next version is written. */
    public static String write(String slug) {
        return page(slug) + "/schrijven";
    }

    /** All versions. */
    public static String versions(String slug) {
        return page(slug) + "/versies";
    }

    /** A version's number, as an address or a browser gives it; empty when it is none. */
    public static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** What changed between two versions. */
    public static String differences(String slug, int from, int to) {
        return versions(slug) + "?" + FROM + "=" + from + "&" + TO + "=" + to;
    }
}
