package org.leerkring.feed;

import java.util.List;
import org.leerkring.communities.Roster;
import org.leerkring.feed.reading.Readings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts what was said into the feed with all that belongs to it, from whatever door it came; in its caller's transaction. */
@Component
class Posting {

    private final QuestionRepository questions;
    private final ReplyRepository replies;
    private final AttachmentRepository attachments;
    private final Readings readings;
    private final Nudging nudging;
    private final JdbcClient jdbc;

    Posting(
            QuestionRepository questions,
            ReplyRepository replies,
            AttachmentRepository attachments,
            Readings readings,
            Nudging nudging,
            JdbcClient jdbc) {
        this.questions = questions;
        this.replies = replies;
        this.attachments = attachments;
        this.readings = readings;
        this.nudging = nudging;
        this.jdbc = jdbc;
    }

    void post(Question question, String said, List<Attachment> files, Roster roster) {
        question.carry(files);
        questions.saveAndFlush(question);
        files.forEach(file -> {
            file.sentWith(question.id());
            attachments.save(file);
        });
        readings.read(List.of(new Readings.Seen(question.author(), question.id(), 0)));
        nudging.mention(roster, question.author(), question, null, said);
    }

    void post(Reply reply, Question question, String said, List<Attachment> files, Roster roster) {
        question.carry(files);
        questions.save(question);
        replies.save(reply);
        files.forEach(file -> {
            file.sentWith(reply);
            attachments.save(file);
        });
        readings.read(List.of(new Readings.Seen(reply.author(), question.id(), reply.number())));
        nudging.mention(roster, reply.author(), question, reply.id(), said);
    }

    /** Replaces the tags of a question that is in the feed. */
    void tag(Question question, Tags tags) {
        jdbc.sql("delete from feed_question_tag where question_id = ?")
                .param(question.id().value())
                .update();
        for (var tag : tags.values()) { // at most five
            jdbc.sql("insert into feed_question_tag (question_id, community_id, tag, asked_at) values (?, ?, ?, ?)")
                    .params(
                            question.id().value(),
                            question.community().value(),
                            tag,
                            UtcTime.column(question.askedAt()))
                    .update();
        }
    }
}
