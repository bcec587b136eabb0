package org.leerkring.audit;

import java.util.Locale;

/** What is worth keeping a record of. Each has its words in the interface, as {@code audit.deed.<name>}. */
public enum Deed {
    INSTALLATION_SET_UP,
    ADMINISTRATOR_APPOINTED,
    ADMINISTRATOR_DISMISSED,
    ACCOUNTS_MANAGED,
    ACCOUNT_OPENED,
    ACCOUNT_MOVED,
    ACCOUNT_SIGNED_OUT,
    ACCOUNT_CLOSED,
    NETWORK_FOUNDED,
    NETWORK_MANAGED,
    NETWORK_SETTINGS_CHANGED,
    NETWORK_CALENDAR_CHANGED,
    COORDINATOR_APPOINTED,
    COORDINATOR_DISMISSED,
    SCHOOL_ENTERED,
    SCHOOL_CHANGED,
    SCHOOLS_IMPORTED,
    COMMUNITY_SEEN,
    COMMUNITY_ENTERED,
    COMMUNITY_FOUNDED,
    COMMUNITY_CHANGED,
    COMMUNITY_CLOSED,
    MAIL_SETTINGS_CHANGED,
    MEMBER_ADMITTED,
    MEMBER_LEFT,
    SEAT_PASSED_ON,
    INVITED,
    INVITATION_RESENT,
    INVITATION_REVOKED,
    INVITATION_ACCEPTED,
    CHARTER_CHANGED,
    CHARTER_AGREED,
    POST_CHANGED,
    POST_HIDDEN,
    POST_SHOWN_AGAIN,
    FILE_OPENED,
    MAIL_QUEUE_READ,
    MAIL_POSTED_BY_COACH,
    MAIL_DISCARDED,
    ARCHIVE_IMPORTED,
    COUNTS_READ,
    AUDIT_READ;

    /** The translation key of its words. */
    public String key() {
        return "audit.deed." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
