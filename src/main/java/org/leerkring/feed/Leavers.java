package org.leerkring.feed;

import java.time.Clock;
import java.util.UUID;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.communities.MemberLeft;
import org.leerkring.networks.LeaverPosts;
import org.leerkring.networks.Networks;
import org.leerkring.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of the words of who left, as their network has set: they stay under "former member", which needs nothing
 * done, or they go.
 */
@Component
class Leavers {

    private static final int AT_ONCE = 50;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final QuestionRepository questions;
    private final ReplyRepository replies;
    private final AttachmentRepository attachments;
    private final Communities communities;
    private final Networks networks;
    private final Clock clock;

    Leavers(
            QuestionRepository questions,
            ReplyRepository replies,
            AttachmentRepository attachments,
            Communities communities,
            Networks networks,
            Clock clock) {
        this.questions = questions;
        this.replies = replies;
        this.attachments = attachments;
        this.communities = communities;
        this.networks = networks;
        this.clock = clock;
    }

    /** Durable: done after the commit, and again after a crash until it is done. */
    @ApplicationModuleListener
    void on(MemberLeft left) {
        var network = communities.roster(left.community()).community().network();
        if (networks.settings(network).leaverPosts() == LeaverPosts.REMOVED
                && !communities.isMember(left.community(), left.person())) { // they may be back by now
            erase(left.community(), left.person());
        }
    }

    private void erase(CommunityId community, PersonId person) {
        var last = BEFORE_ALL;
        while (true) {
            var page = questions.involving(community, person, last, Limit.of(AT_ONCE));
            page.forEach(question -> erase(question, person));
            if (page.size() < AT_ONCE) {
                return;
            }
            last = page.getLast().id().value();
        }
    }

    private void erase(Question question, PersonId person) {
        var now = clock.instant();
        for (var reply : replies.findByQuestionAndAuthor(question.id(), person)) {
            reply.erase(question, now);
            replies.save(reply);
        }
        if (question.author().equals(person)) {
            question.erase(now);
        }
        questions.save(question);
        attachments.deleteByQuestionAndAddedBy(question.id(), person);
    }
}
