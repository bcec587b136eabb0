package org.leerkring.sessions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;

/** What a session does next, and for how long; a part of its session, and never reached but through it. */
@Entity
@Table(name = "sessions_agenda_item")
class AgendaItem {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AgendaItemId id;

    private int position;

    private String title;

    private int minutes;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_id"))
    private @Nullable PersonId owner;

    @Enumerated(EnumType.STRING)
    private ItemKind kind;

    @SuppressWarnings("NullAway.Init")
    protected AgendaItem() {
        // for Hibernate
    }

    @SuppressWarnings("NullAway.Init") // write sets them
    AgendaItem(int position, AgendaLine line) {
        id = AgendaItemId.fresh();
        write(position, line);
    }

    final void write(int position, AgendaLine line) {
        this.position = position;
        title = line.title();
        minutes = line.minutes();
        owner = line.owner();
        kind = line.kind();
    }

    AgendaItemId id() {
        return id;
    }

    int minutes() {
        return minutes;
    }

    AgendaLine line() {
        return new AgendaLine(id, title, minutes, owner, kind);
    }

    AgendaRead read(Instant starts) {
        return new AgendaRead(id, title, minutes, owner, kind, starts);
    }
}
