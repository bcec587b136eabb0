package org.leerkring.mailgroup.outgoing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.leerkring.post.mailing.Copy;
import org.leerkring.post.mailing.Mail;
import org.leerkring.post.mailing.MailWriter;

/** Writes the mailings of one kind of post. */
record PostWriter(PostKind post, PostMails mails) implements MailWriter {

    @Override
    public String kind() {
        return post.key();
    }

    @Override
    public Map<Copy, Mail> write(UUID subject, List<Copy> copies) {
        return mails.write(post, subject, copies);
    }
}
