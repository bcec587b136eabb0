package org.leerkring.communities.invitations;

/** A rule of invitations said no. The message is a translation key fit to show. */
public class InvitationRefused extends RuntimeException {

    InvitationRefused(String messageKey) {
        super(messageKey);
    }

    /** The translation key of the reason. */
    public String key() {
        return String.valueOf(getMessage());
    }
}
