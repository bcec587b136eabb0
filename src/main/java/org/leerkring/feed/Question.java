package org.leerkring.feed;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.feed.lists.QuestionLine;
import org.leerkring.people.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A question to a community. Its asker edits, withdraws and finishes it; it keeps the counts lists show. */
@Entity
@Table(name = "feed_question")
class Question extends AbstractAggregateRoot<Question> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private QuestionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private PersonId author;

    @Enumerated(EnumType.STRING)
    private QuestionState state;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "title"))
    private Title title;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "body"))
    private Body body;

    private Instant askedAt;
    private @Nullable Instant editedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant doneAt;
    private @Nullable String harvest;

    /** What a mail held besides what was said. */
    private @Nullable String rest;

    private int replyCount;
    private int lastNumber;
    private int fileCount;

    /** Of those that belong to what was cut from mails: no list speaks of them. */
    private int asideCount;

    private Instant lastActivityAt;

    @Embedded
    private @Nullable Hiding hiding;

    @SuppressWarnings("NullAway.Init")
    protected Question() {
        // for Hibernate
    }

    private Question(QuestionId id, CommunityId community, PersonId author, Title title, Body body, Instant now) {
        this.id = id;
        this.community = community;
        this.author = author;
        this.state = QuestionState.OPEN;
        this.origin = Origin.WEB;
        this.title = title;
        this.body = body;
        this.askedAt = now;
        this.lastActivityAt = now;
    }

    static Question ask(CommunityId community, PersonId author, Title title, Body body, Instant now) {
        var question = new Question(QuestionId.fresh(), community, author, title, body, now);
        question.registerEvent(new QuestionAsked(question.id, community, author));
        return question;
    }

    /** Its author wrote a mail, with this around what was said. */
    void cameByMail(String around) {
        origin = Origin.MAIL;
        rest = around.isBlank() ? null : around;
    }

    void edit(PersonId by, Title newTitle, Body newBody, Instant now) {
        onlyFor(by);
        onlyInSight();
        title = newTitle;
        body = newBody;
        editedAt = now;
        changed();
    }

    /** Takes the words away; the replies others gave stay. */
    void withdraw(PersonId by, Instant now) {
        onlyFor(by);
        notWithdrawn();
        state = QuestionState.WITHDRAWN;
        withdrawnAt = now;
        changed();
    }

    /** Ends the question with its harvest: what the asker did with the answers. */
    void finish(PersonId by, Body whatIDid, Instant now) {
        onlyFor(by);
        notWithdrawn();
        state = QuestionState.DONE;
        doneAt = now;
        harvest = whatIDid.value().isEmpty() ? null : whatIDid.value();
        changed();
    }

    /** Takes the words out of sight, until they are shown again; the replies others gave stay. */
    void hide(Hiding why) {
        notWithdrawn();
        hiding = why;
        changed();
    }

    void showAgain() {
        hiding = null;
        changed();
    }

    /** Takes the words away for good: their author left and they go along. The replies others gave stay. */
    void erase(Instant now) {
        if (state != QuestionState.WITHDRAWN) {
            state = QuestionState.WITHDRAWN;
            withdrawnAt = now;
        }
        title = Title.ERASED;
        body = Body.EMPTY;
        rest = null;
        harvest = null;
        changed();
    }

    void reopen(PersonId by) {
        onlyFor(by);
        notWithdrawn();
        state = QuestionState.OPEN;
        doneAt = null;
        changed();
    }

    /** Counts a reply in and gives it its number; a finished question may still get replies. */
    int nextReply(Instant now) {
        notWithdrawn();
        replyCount++;
        lastNumber++;
        lastActivityAt = now;
        return lastNumber;
    }

    void replyWithdrawn() {
        replyCount--;
    }

    void carry(List<Attachment> files) {
        var aside = (int) files.stream().filter(Attachment::isAside).count();
        asideCount += aside;
        fileCount += files.size() - aside;
    }

    /** Whether it or any of its replies ever carried files. */
    boolean hasFiles() {
        return fileCount + asideCount > 0;
    }

    private void changed() {
        registerEvent(new QuestionChanged(id, community));
    }

    private void onlyFor(PersonId by) {
        if (!author.equals(by)) {
            throw new FeedRefused("feed.refused.not-yours");
        }
    }

    private void onlyInSight() {
        notWithdrawn();
        if (hiding != null) {
            throw new FeedRefused("feed.refused.hidden");
        }
    }

    private void notWithdrawn() {
        if (state == QuestionState.WITHDRAWN) {
            throw new FeedRefused("feed.refused.withdrawn");
        }
    }

    QuestionId id() {
        return id;
    }

    CommunityId community() {
        return community;
    }

    PersonId author() {
        return author;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Whether its words, and its files, can be read. */
    boolean isInSight() {
        return state != QuestionState.WITHDRAWN && hiding == null;
    }

    boolean hasHarvest() {
        return harvest != null;
    }

    QuestionLine line(List<String> tags) {
        return new QuestionLine(
                id,
                author,
                hiding == null ? title.value() : "",
                askedAt,
                origin,
                state,
                harvest != null,
                replyCount,
                lastNumber,
                fileCount,
                tags);
    }

    QuestionRead read(List<String> tags, List<AttachmentRead> files, Renderer renderer) {
        var gone = !isInSight();
        return new QuestionRead(
                id,
                community,
                author,
                gone ? "" : title.value(),
                gone ? "" : body.value(),
                gone ? "" : renderer.html(body.value()),
                gone ? null : rest,
                askedAt,
                editedAt,
                origin,
                state,
                doneAt,
                hiding,
                harvest == null ? null : renderer.html(harvest),
                replyCount,
                lastNumber,
                gone ? List.of() : files,
                tags);
    }
}
