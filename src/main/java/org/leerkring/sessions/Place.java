package org.leerkring.sessions;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.SchoolId;

/**
 * Where a session is: at a place, online, or both; if it exists it is valid.
 *
 * @param school whose turn it is to receive the others; null when it is held elsewhere
 * @param name such as the school and its room; empty when it is only online, or not known yet
 * @param address street and municipality; empty when it is only online, or not known yet
 * @param link where to join online; empty when there is none
 */
public record Place(@Nullable SchoolId school, String name, String address, String link) {

    /** Not known yet. */
    public static final Place UNKNOWN = new Place(null, "", "", "");

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 250;
    private static final int LONGEST_LINK = 500;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    public Place {
        name = name.strip();
        address = address.strip();
        link = link.strip();
        if (name.length() > LONGEST_NAME) {
            throw new SessionRefused("sessions.refused.place-too-long", LONGEST_NAME);
        }
        if (address.length() > LONGEST_ADDRESS) {
            throw new SessionRefused("sessions.refused.place-too-long", LONGEST_ADDRESS);
        }
        if (link.length() > LONGEST_LINK || !link.isEmpty() && !isOnTheWeb(link)) {
            throw new SessionRefused("sessions.refused.link");
        }
    }

    /** Whether one can come in person. */
    public boolean isSomewhere() {
        return !name.isEmpty() || !address.isEmpty();
    }

    /** Whether one can join online. */
    public boolean isOnline() {
        return !link.isEmpty();
    }

    private static boolean isOnTheWeb(String link) {
        try {
            var uri = new URI(link);
            return uri.getHost() != null
                    && uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT));
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
