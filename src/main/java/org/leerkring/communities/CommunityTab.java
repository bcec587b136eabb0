package org.leerkring.communities;

import java.util.function.BiPredicate;
import org.leerkring.people.PersonId;

/**
 * A page every community has, offered by the module it belongs to and shown by the frame around it.
 *
 * @param order smaller comes first
 * @param labelKey translation key of its name
 * @param name the last part of its address: {@code kringen/<slug>/<name>}
 * @param shown to whom it is offered; the page itself has its own guard
 */
public record CommunityTab(int order, String labelKey, String name, BiPredicate<CommunityId, PersonId> shown) {

    /** For everyone in the community. */
    public CommunityTab(int order, String labelKey, String name) {
        this(order, labelKey, name, (_, _) -> true);
    }

    /** Its address in one community. */
    public String path(String slug) {
        return CommunityPaths.ALL + "/" + slug + "/" + name;
    }
}
