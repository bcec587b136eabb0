package org.leerkring.communities.invitations;

/** Where invitations lead. */
public final class InvitationPaths {

    /** The beginning of every invitation's address. */
    public static final String INVITATION = "uitnodiging";

    /** Where the button below an invitation posts to. */
    public static final String ACCEPT = "/uitnodiging/aannemen";

    private InvitationPaths() {}

    static String invitation(String token) {
        return INVITATION + "/" + token;
    }
}
