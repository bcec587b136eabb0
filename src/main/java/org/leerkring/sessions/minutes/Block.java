package org.leerkring.sessions.minutes;

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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.AgendaItemId;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionRefused;

/** A piece of minutes with a life of its own, so that who writes here is in nobody's way elsewhere. */
@Entity
@Table(name = "sessions_minutes_block")
class Block {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BlockId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "item_id"))
    private @Nullable AgendaItemId item;

    private int position;

    @Enumerated(EnumType.STRING)
    private BlockKind kind;

    private String words;

    /** Counts changes of the words only: who ticks an action overtakes nobody who writes. */
    private long edition;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    private Instant writtenAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "who_id"))
    private @Nullable PersonId who;

    private @Nullable LocalDate dueOn;

    private @Nullable Instant doneAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "done_by"))
    private @Nullable PersonId doneBy;

    @SuppressWarnings("NullAway.Init")
    protected Block() {
        // for Hibernate
    }

    @SuppressWarnings("NullAway.Init") // put sets them
    private Block(SessionId session, CommunityId community, @Nullable AgendaItemId item, int position) {
        id = BlockId.fresh();
        this.session = session;
        this.community = community;
        this.item = item;
        this.position = position;
    }

    /** A new one; of two at the same place, the one begun first comes first. */
    static Block begin(
            SessionId session,
            CommunityId community,
            @Nullable AgendaItemId item,
            int position,
            Wording wording,
            PersonId by,
            Instant now) {
        var block = new Block(session, community, item, position);
        block.put(wording, by, now);
        return block;
    }

    /** Another one right after this one, for words that would have overwritten somebody else's. */
    Block beside(Wording wording, PersonId by, Instant now) {
        return begin(session, community, item, position, wording, by, now);
    }

    /** False, and nothing changed, when it says something else than what the writer saw. */
    boolean write(Wording wording, long basedOn, PersonId by, Instant now) {
        if (wording.equals(wording())) {
            return true;
        }
        if (basedOn != edition) {
            return false;
        }
        put(wording, by, now);
        return true;
    }

    /** Whether its words are still those of the edition somebody saw. */
    boolean isAt(long edition) {
        return this.edition == edition;
    }

    /** Says who does it and by when; null for everyone, and for no day. */
    void assign(@Nullable PersonId who, @Nullable LocalDate due) {
        requireAction();
        this.who = who;
        dueOn = due;
    }

    void tick(boolean done, PersonId by, Instant now) {
        requireAction();
        if (done && doneAt != null) {
            return; // whoever ticked it first did it
        }
        doneAt = done ? now : null;
        doneBy = done ? by : null;
    }

    boolean concerns(PersonId person) {
        return who == null || who.equals(person);
    }

    private void put(Wording wording, PersonId by, Instant now) {
        kind = wording.kind();
        words = wording.words();
        writtenBy = by;
        writtenAt = now;
        edition++;
    }

    private void requireAction() {
        if (kind != BlockKind.ACTION) {
            throw new SessionRefused("sessions.refused.no-action");
        }
    }

    private Wording wording() {
        return new Wording(kind, words);
    }

    BlockId id() {
        return id;
    }

    SessionId session() {
        return session;
    }

    CommunityId community() {
        return community;
    }

    long edition() {
        return edition;
    }

    BlockRead read(@Nullable PersonId writing) {
        return new BlockRead(id, session, item, wording(), edition, writtenBy, who, dueOn, doneAt != null, writing);
    }
}
