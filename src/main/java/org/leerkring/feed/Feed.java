package org.leerkring.feed;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.leerkring.communities.Communities;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.reading.Following;
import org.leerkring.feed.reading.PersonRead;
import org.leerkring.feed.reading.Readings;
import org.leerkring.live.Topic;
import org.leerkring.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What members do in the feed. Each call is one transaction; only members get in, and the rules are the aggregates' own. */
@Service
@Transactional
public class Feed {

    private final QuestionRepository questions;
    private final ReplyRepository replies;
    private final NudgeRepository nudges;
    private final Nudging nudging;
    private final Posting posting;
    private final Drafts drafts;
    private final Readings readings;
    private final Communities communities;
    private final FeedPolicy policy;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Feed(
            QuestionRepository questions,
            ReplyRepository replies,
            NudgeRepository nudges,
            Nudging nudging,
            Posting posting,
            Drafts drafts,
            Readings readings,
            Communities communities,
            FeedPolicy policy,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.questions = questions;
        this.replies = replies;
        this.nudges = nudges;
        this.nudging = nudging;
        this.posting = posting;
        this.drafts = drafts;
        this.readings = readings;
        this.communities = communities;
        this.policy = policy;
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The topic on which everything about one question is told. */
    public static Topic topic(QuestionId question) {
        return Topic.of("question", question.value());
    }

    /** The topic on which it is told that something waits for a person. */
    public static Topic waiting(PersonId person) {
        return Topic.of("waiting", person.value());
    }

    /** Asks a community; takes along the files of the author's draft there, and ends that draft. */
    public QuestionId ask(CommunityId community, PersonId author, DraftText typed) {
        var roster = policy.requireWriting(community, author);
        var tags = Tags.typed(typed.tags());
        var question =
                Question.ask(community, author, new Title(typed.title()), new Body(typed.body()), clock.instant());
        posting.post(question, typed.body(), drafts.send(Place.asking(community), author), roster);
        posting.tag(question, tags);
        return question.id();
    }

    /** Asks a community by mail; what its author is writing in the browser stays as it is. */
    public QuestionId askByMail(CommunityId community, PersonId author, Mailed mailed) {
        var roster = policy.requireWriting(community, author);
        var question =
                Question.ask(community, author, new Title(mailed.title()), new Body(mailed.body()), clock.instant());
        question.cameByMail(mailed.rest());
        posting.post(question, mailed.body(), mailed.attachments(community, author, clock.instant()), roster);
        return question.id();
    }

    /** Answers a question; takes along the files of the author's draft there, and ends that draft. */
    public ReplyId answer(QuestionId id, PersonId author, String markdown) {
        var question = lock(id);
        var roster = policy.requireWriting(question.community(), author);
        var reply = Reply.give(question, author, Body.required(markdown), clock.instant());
        posting.post(reply, question, markdown, drafts.send(Place.answering(question.community(), id), author), roster);
        return reply.id();
    }

    /** Answers a question by mail; a mail of files alone is an answer too. */
    public ReplyId answerByMail(QuestionId id, PersonId author, Mailed mailed) {
        var question = lock(id);
        var community = question.community();
        var roster = policy.requireWriting(community, author);
        var body = mailed.files().isEmpty() ? Body.required(mailed.body()) : new Body(mailed.body());
        var reply = Reply.give(question, author, body, clock.instant());
        reply.cameByMail(mailed.rest());
        posting.post(reply, question, mailed.body(), mailed.attachments(community, author, clock.instant()), roster);
        return reply.id();
    }

    /** Changes the words of an own question; shown as edited. */
    public void edit(QuestionId id, PersonId by, DraftText typed) {
        var tags = Tags.typed(typed.tags());
        changeOwn(id, by, question -> {
            question.edit(by, new Title(typed.title()), new Body(typed.body()), clock.instant());
            posting.tag(question, tags);
        });
    }

    /** Takes back an own question; what others answered stays. */
    public void withdraw(QuestionId id, PersonId by) {
        changeOwn(id, by, question -> question.withdraw(by, clock.instant()));
    }

    /** Ends an own question with its harvest, which everyone who answered is told; an empty harvest just ends it. */
    public void finish(QuestionId id, PersonId by, String harvest) {
        changeOwn(id, by, question -> {
            question.finish(by, new Body(harvest), clock.instant());
            if (question.hasHarvest()) {
                replies.answerers(id).stream()
                        .filter(answerer -> !answerer.equals(by))
                        .forEach(answerer -> nudging.nudge(answerer, NudgeKind.HARVESTED, by, question, null));
            }
        });
    }

    /** Opens an own finished question again; its harvest stays readable. */
    public void reopen(QuestionId id, PersonId by) {
        changeOwn(id, by, question -> question.reopen(by));
    }

    /** Changes the words of an own reply; shown as edited. */
    public void edit(ReplyId id, PersonId by, String markdown) {
        changeOwn(id, by, (reply, question) -> reply.edit(by, question, Body.required(markdown), clock.instant()));
    }

    /** Takes back an own reply. */
    public void withdraw(ReplyId id, PersonId by) {
        changeOwn(id, by, (reply, question) -> reply.withdraw(by, question, clock.instant()));
    }

    /** The asker says that a reply helped, or after all did not; its author is told the first time. */
    public void helped(ReplyId id, PersonId by, boolean itDid) {
        change(id, by, (reply, question) -> {
            if (reply.helped(by, question, itDid, clock.instant())) {
                nudging.nudge(reply.author(), NudgeKind.HELPED, by, question, reply.id());
            }
        });
    }

    /** Thanks for a reply, or takes the thanks back. */
    public void thank(ReplyId id, PersonId by, boolean thanks) {
        change(id, by, (reply, question) -> {
            reply.mayBeThanked(by);
            if (thanks) {
                jdbc.sql(
                                "insert ignore into feed_thanks (reply_id, person_id, question_id, thanked_at) values (?, ?, ?, ?)")
                        .params(id.value(), by.value(), question.id().value(), UtcTime.column(clock.instant()))
                        .update();
            } else {
                jdbc.sql("delete from feed_thanks where reply_id = ? and person_id = ?")
                        .params(id.value(), by.value())
                        .update();
            }
            reply.changed(question);
        });
    }

    /** Follows, mutes or leaves a question to the default. */
    public void follow(QuestionId id, PersonId person, Following following) {
        var question = find(id);
        communities.enter(question.community(), person);
        readings.follow(person, id, following);
    }

    /**
     * Says that a person opened a question: what they were told of it is seen. Looks first and without a transaction:
     * opening a page once more would otherwise write, and wait for the disk, to change nothing.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void open(QuestionId id, PersonId person, int lastNumber) {
        var before = readings.beforeOpening(id, person).orElseThrow(Feed::unknown);
        communities.enter(before.community(), person);
        if (before.isNews(lastNumber)) {
            transaction.executeWithoutResult(_ -> {
                readings.read(List.of(new Readings.Seen(person, id, lastNumber)));
                nudges.seen(person, id, clock.instant());
                events.publishEvent(new PersonRead(person));
            });
        }
    }

    private void changeOwn(QuestionId id, PersonId by, Consumer<Question> change) {
        var question = lock(id);
        policy.requireWriting(question.community(), by);
        policy.requireOwn(question.author(), question.community(), by, id.value());
        change.accept(question);
        questions.save(question);
    }

    private void changeOwn(ReplyId id, PersonId by, ReplyChange change) {
        change(id, by, (reply, question) -> {
            policy.requireOwn(reply.author(), question.community(), by, id.value());
            change.apply(reply, question);
        });
    }

    private void change(ReplyId id, PersonId by, ReplyChange change) {
        var reply = replies.findById(id).orElseThrow(Feed::unknown);
        var question = lock(reply.question());
        policy.requireWriting(question.community(), by);
        change.apply(reply, question);
        questions.save(question);
        replies.save(reply);
    }

    private Question lock(QuestionId id) {
        return questions.lock(id).orElseThrow(Feed::unknown);
    }

    private Question find(QuestionId id) {
        return questions.findById(id).orElseThrow(Feed::unknown);
    }

    private static FeedRefused unknown() {
        return new FeedRefused("feed.refused.unknown");
    }

    /** What is done to a reply within its question. */
    @FunctionalInterface
    private interface ReplyChange {
        void apply(Reply reply, Question question);
    }
}
