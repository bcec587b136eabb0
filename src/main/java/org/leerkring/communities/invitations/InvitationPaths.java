package org.leerkring.communities.invitations;

/** Where invitations lead. */
public final class InvitationPaths {

    /** The page an invitation leads to. */
    public static final String INVITATION = "uitnodiging";

    /** Where the button below an invitation posts to. */
    public static final String ACCEPT = "/uitnodiging/aannemen";

    private InvitationPaths() {}

    /** The token stands behind the {@code #}: browsers keep that to themselves, so no log ever holds it. */
    static String invitation(String token) {
        return INVITATION + "#" + token;
    }
}
