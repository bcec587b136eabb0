package org.leerkring.mailgroup.outgoing;

import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a community puts before the subject of its mails, such as {@code [Kempen]}; nothing until its coach chooses. */
@Service
@Transactional
public class SubjectPrefixes {

    /** In characters. */
    public static final int LONGEST = 40;

    private final JdbcClient jdbc;
    private final CommunityPolicy policy;
    private final Audit audit;

    SubjectPrefixes(JdbcClient jdbc, CommunityPolicy policy, Audit audit) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.audit = audit;
    }

    /** Empty when there is none. */
    @Transactional(readOnly = true)
    public String of(CommunityId community) {
        return jdbc.sql("select subject_prefix from mailgroup_community where community_id = ?")
                .param(community.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** For those who may invite: its coach, and the coordinators of its network. */
    public void choose(CommunityId community, PersonId by, String typed) {
        policy.requireInviting(community, by, Deed.MAIL_SETTINGS_CHANGED);
        var prefix = typed.replaceAll("[\\p{Cc}\\s]+", " ").strip();
        if (prefix.length() > LONGEST) {
            throw new MailSettingsRefused("mailgroup.refused.prefix-long");
        }
        jdbc.sql("""
                        insert into mailgroup_community (community_id, subject_prefix) values (:community, :prefix)
                        on duplicate key update subject_prefix = :prefix""")
                .param("community", community.value())
                .param("prefix", prefix)
                .update();
        audit.done(policy.act(Deed.MAIL_SETTINGS_CHANGED, by, community));
    }
}
