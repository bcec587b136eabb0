package org.leerkring.sessions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.CommunityId;
import org.leerkring.networks.SchoolId;
import org.leerkring.people.PersonId;

/** A meeting of a community. It is planned, begins, and closes with the next date, or says why there is none. */
@Entity
@Table(name = "sessions_session")
class Session {

    static final int MOST_ITEMS = 30;
    private static final int LONGEST_REASON = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SessionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    private String title;

    private String aim;

    private Instant startsAt;

    private Instant endsAt;

    private String zone;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "school_id"))
    private @Nullable SchoolId school;

    private String place;

    private String address;

    private String link;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "facilitator_id"))
    private @Nullable PersonId facilitator;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private int sequence;

    /** How often the agenda was written anew: without it the edition would not grow when only words in it change. */
    private int arrangements;

    private @Nullable Instant startedAt;

    private @Nullable Instant closedAt;

    private @Nullable String noNextDate;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "session_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<AgendaItem> agenda = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Session() {
        // for Hibernate
    }

    @SuppressWarnings("NullAway.Init") // write sets them
    private Session(CommunityId community, SessionDetails details) {
        id = SessionId.fresh();
        this.community = community;
        state = SessionState.PLANNED;
        write(details);
    }

    static Session plan(CommunityId community, SessionPlan plan) {
        var session = new Session(community, plan.details());
        session.write(plan.agenda());
        return session;
    }

    /** Changes what it is about; true when calendars have to be told, because time or place is another one. */
    boolean change(SessionDetails details, long basedOn) {
        requireOpen();
        requireEdition(basedOn);
        var before = details();
        if (state == SessionState.UNDERWAY && !before.time().equals(details.time())) {
            throw new SessionRefused("sessions.refused.already-begun");
        }
        write(details);
        return toldAnew(!before.time().equals(details.time()) || !before.place().equals(details.place()));
    }

    /** Puts another agenda in place; items that are named by their id stay the same ones. */
    void arrange(List<AgendaLine> lines, long basedOn) {
        requireOpen();
        requireEdition(basedOn);
        write(lines);
    }

    /** Changes what it is about and its agenda, both or neither; true as {@link #change} says. */
    boolean rewrite(SessionPlan plan, long basedOn) {
        var moved = change(plan.details(), basedOn);
        write(plan.agenda());
        return moved;
    }

    /** Moves it to another time, whatever else someone is changing. */
    boolean move(SessionTime time) {
        var details = details();
        return change(
                new SessionDetails(details.title(), details.aim(), time, details.place(), details.facilitator()),
                edition());
    }

    /** Hands the lead to a member; null to nobody. */
    void handTo(@Nullable PersonId person) {
        requireOpen();
        facilitator = person;
    }

    void cancel() {
        if (state != SessionState.PLANNED) {
            throw new SessionRefused(
                    state == SessionState.CANCELLED ? "sessions.refused.cancelled" : "sessions.refused.already-begun");
        }
        state = SessionState.CANCELLED;
        toldAnew(true);
    }

    /** Begins; beginning twice is beginning once. */
    void begin(Instant now) {
        requireOpen();
        if (state == SessionState.PLANNED) {
            state = SessionState.UNDERWAY;
            startedAt = now;
        }
    }

    /** Ends it for good. Groups die when nobody holds the next date, so who closes without one says why. */
    void close(boolean hasNextDate, String reason, Instant now) {
        if (state != SessionState.UNDERWAY) {
            throw new SessionRefused(
                    state == SessionState.CLOSED ? "sessions.refused.closed" : "sessions.refused.not-begun");
        }
        var why = reason.strip();
        if (!hasNextDate && why.isEmpty()) {
            throw new SessionRefused("sessions.refused.no-next-date");
        }
        if (why.length() > LONGEST_REASON) {
            throw new SessionRefused("sessions.refused.reason-too-long", LONGEST_REASON);
        }
        state = SessionState.CLOSED;
        closedAt = now;
        noNextDate = hasNextDate ? null : why;
    }

    private boolean toldAnew(boolean needed) {
        if (needed) {
            sequence++;
        }
        return needed;
    }

    private void requireOpen() {
        if (state == SessionState.CANCELLED) {
            throw new SessionRefused("sessions.refused.cancelled");
        }
        if (state == SessionState.CLOSED) {
            throw new SessionRefused("sessions.refused.closed");
        }
    }

    private void requireEdition(long basedOn) {
        if (edition() != basedOn) {
            throw new SessionChangedMeanwhile(read());
        }
    }

    private void write(SessionDetails details) {
        title = details.title();
        aim = details.aim();
        startsAt = details.time().starts();
        endsAt = details.time().ends();
        zone = details.time().zone().getId();
        school = details.place().school();
        place = details.place().name();
        address = details.place().address();
        link = details.place().link();
        facilitator = details.facilitator();
    }

    private void write(List<AgendaLine> lines) {
        if (lines.size() > MOST_ITEMS) {
            throw new SessionRefused("sessions.refused.too-many-items", MOST_ITEMS);
        }
        var before = agenda.stream().map(AgendaItem::line).toList();
        var known = agenda.stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        var items = new ArrayList<AgendaItem>();
        for (var line : lines) {
            var item = line.id() == null ? null : known.remove(line.id());
            if (item == null) {
                items.add(new AgendaItem(items.size(), line));
            } else {
                item.write(items.size(), line);
                items.add(item);
            }
        }
        agenda.clear();
        agenda.addAll(items);
        if (!before.equals(items.stream().map(AgendaItem::line).toList())) {
            arrangements++;
        }
    }

    private long edition() {
        return Objects.requireNonNullElse(version, 0L);
    }

    SessionId id() {
        return id;
    }

    CommunityId community() {
        return community;
    }

    @Nullable
    PersonId facilitator() {
        return facilitator;
    }

    SessionState state() {
        return state;
    }

    SessionTime time() {
        return new SessionTime(startsAt, endsAt, ZoneId.of(zone));
    }

    private SessionDetails details() {
        return new SessionDetails(title, aim, time(), new Place(school, place, address, link), facilitator);
    }

    SessionLine line() {
        return new SessionLine(
                id, community, title, time(), new Place(school, place, address, link), facilitator, state);
    }

    SessionRead read() {
        var items = new ArrayList<AgendaRead>();
        var starts = startsAt;
        for (var item : agenda) {
            items.add(item.read(starts));
            starts = starts.plus(Duration.ofMinutes(item.minutes()));
        }
        return new SessionRead(
                id,
                community,
                details(),
                List.copyOf(items),
                state,
                sequence,
                edition(),
                startedAt,
                closedAt,
                noNextDate);
    }
}
