package org.leerkring.feed;

import org.leerkring.communities.Communities;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells where a reply stands, for who knows nothing of it but its id. */
@Service
public class ReplyPlaces {

    private final ReplyRepository replies;
    private final QuestionRepository questions;
    private final Communities communities;

    ReplyPlaces(ReplyRepository replies, QuestionRepository questions, Communities communities) {
        this.replies = replies;
        this.questions = questions;
        this.communities = communities;
    }

    /** Refused to anyone who is not a member of its community, and when there is no such reply. */
    @Transactional(readOnly = true)
    public ReplyPlace of(ReplyId id, PersonId viewer) {
        var reply = replies.findById(id).orElseThrow(ReplyPlaces::unknown);
        var question = questions.findById(reply.question()).orElseThrow(ReplyPlaces::unknown);
        communities.enter(question.community(), viewer);
        return new ReplyPlace(question.id(), question.community(), reply.author(), question.author());
    }

    private static FeedRefused unknown() {
        return new FeedRefused("feed.refused.unknown");
    }
}
