/** The door for who has a mailbox only: Leerkring waits at it and empties it. */
@NullMarked
package org.leerkring.mailgroup.inbound.imap;

import org.jspecify.annotations.NullMarked;
