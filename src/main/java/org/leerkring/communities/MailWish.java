package org.leerkring.communities;

/** How often someone wants mail about one community, and when if it comes in one. */
public record MailWish(NotificationChoice choice, DigestTime time) {

    /** What counts until someone chooses. */
    public static final MailWish USUAL = new MailWish(NotificationChoice.AT_ONCE, DigestTime.USUAL);
}
