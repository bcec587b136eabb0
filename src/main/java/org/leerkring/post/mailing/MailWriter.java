package org.leerkring.post.mailing;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes the copies of one kind of mailing. A module that mails to many offers one as a bean. The outbox keeps no words:
 * copies are written at the moment they leave, so they say what may be said then.
 */
public interface MailWriter {

    /** What its mailings are called, in at most twenty characters; never changes, as the outbox keeps it. */
    String kind();

    /**
     * Each copy written out. One that is missing from the answer never leaves: what it was about is gone, or its
     * recipient may not read it any more.
     *
     * @param copies of one mailing, some thirty at most
     */
    Map<Copy, Mail> write(UUID subject, List<Copy> copies);
}
