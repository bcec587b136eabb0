package org.leerkring.communities;

/**
 * A page every community has, offered by the module it belongs to and shown by the frame around it.
 *
 * @param order smaller comes first
 * @param labelKey translation key of its name
 * @param name the last part of its address: {@code kringen/<slug>/<name>}
 */
public record CommunityTab(int order, String labelKey, String name) {

    /** Its address in one community. */
    public String path(String slug) {
        return CommunityPaths.ALL + "/" + slug + "/" + name;
    }
}
