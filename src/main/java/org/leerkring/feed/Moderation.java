package org.leerkring.feed;

import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.Audit;
import org.leerkring.audit.Deed;
import org.leerkring.communities.CommunityPolicy;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hiding posts that break the charter, for everyone to see by whom and why; for the coach. */
@Service
@Transactional
public class Moderation {

    private final QuestionRepository questions;
    private final ReplyRepository replies;
    private final NudgeRepository nudges;
    private final FeedPolicy policy;
    private final CommunityPolicy circles;
    private final Audit audit;
    private final Clock clock;

    Moderation(
            QuestionRepository questions,
            ReplyRepository replies,
            NudgeRepository nudges,
            FeedPolicy policy,
            CommunityPolicy circles,
            Audit audit,
            Clock clock) {
        this.questions = questions;
        this.replies = replies;
        this.nudges = nudges;
        this.policy = policy;
        this.circles = circles;
        this.audit = audit;
        this.clock = clock;
    }

    /** Hides a question's words; the answers stay. Its author is told. */
    public void hide(QuestionId id, String reason, PersonId by) {
        change(id, by, question -> {
            question.hide(Hiding.because(reason, by, clock.instant()));
            told(Deed.POST_HIDDEN, question, question.author(), null, by);
        });
    }

    /** Hides a reply's words. Its author is told. */
    public void hide(ReplyId id, String reason, PersonId by) {
        change(id, by, (reply, question) -> {
            reply.hide(Hiding.because(reason, by, clock.instant()), question);
            told(Deed.POST_HIDDEN, question, reply.author(), id, by);
        });
    }

    public void showAgain(QuestionId id, PersonId by) {
        change(id, by, question -> {
            question.showAgain();
            audit.done(
                    circles.act(Deed.POST_SHOWN_AGAIN, by, question.community()).on(id.value()));
        });
    }

    public void showAgain(ReplyId id, PersonId by) {
        change(id, by, (reply, question) -> {
            reply.showAgain(question);
            audit.done(
                    circles.act(Deed.POST_SHOWN_AGAIN, by, question.community()).on(id.value()));
        });
    }

    private void told(Deed deed, Question question, PersonId author, @Nullable ReplyId reply, PersonId by) {
        UUID post = reply == null ? question.id().value() : reply.value();
        audit.done(circles.act(deed, by, question.community()).on(post));
        if (!author.equals(by)) {
            nudges.save(Nudge.to(author, NudgeKind.HIDDEN, by, question, reply, clock.instant()));
        }
    }

    private void change(QuestionId id, PersonId by, Consumer<Question> change) {
        var question = questions.lock(id).orElseThrow(() -> new FeedRefused("feed.refused.unknown"));
        policy.requireHiding(question.community(), by, id.value());
        change.accept(question);
        questions.save(question);
    }

    private void change(ReplyId id, PersonId by, BiConsumer<Reply, Question> change) {
        var reply = replies.findById(id).orElseThrow(() -> new FeedRefused("feed.refused.unknown"));
        var question = questions.lock(reply.question()).orElseThrow(() -> new FeedRefused("feed.refused.unknown"));
        policy.requireHiding(question.community(), by, id.value());
        change.accept(reply, question);
        questions.save(question);
        replies.save(reply);
    }
}
