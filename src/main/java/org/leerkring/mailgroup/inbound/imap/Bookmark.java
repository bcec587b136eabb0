package org.leerkring.mailgroup.inbound.imap;

/**
 * How far a mailbox was emptied.
 *
 * @param validity changes when the server begins to number its mails anew
 * @param uid of the last mail that was taken; later mails have higher ones
 */
record Bookmark(String mailbox, long validity, long uid) {}
