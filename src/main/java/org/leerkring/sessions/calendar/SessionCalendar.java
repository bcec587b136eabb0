package org.leerkring.sessions.calendar;

import com.github.f4b6a3.uuid.util.UuidUtil;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.days.DayEdition;
import org.leerkring.post.PublicAddress;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.attendance.Coming;
import org.leerkring.sessions.attendance.Rsvp;
import org.springframework.stereotype.Component;

/** Writes sessions as iCalendar (RFC 5545, 5546): to one invitee, or as a feed. */
@Component
public class SessionCalendar {

    private static final Duration LOOK_AGAIN = Duration.ofHours(4);

    private final TimeZones zones;
    private final EventText texts;
    private final DayEvents dayEvents;
    private final PublicAddress address;
    private final Clock clock;

    SessionCalendar(TimeZones zones, EventText texts, DayEvents dayEvents, PublicAddress address, Clock clock) {
        this.zones = zones;
        this.texts = texts;
        this.dayEvents = dayEvents;
        this.address = address;
        this.clock = clock;
    }

    /**
     * The invitation to one person, or an update of it; of a session that is cancelled, that it is.
     *
     * @param organizer where answers go
     * @param path where the session is, for this person
     */
    public String invitation(SessionRead session, Party organizer, Party invitee, String path, Locale language) {
        var said = Stream.of(
                        texts.answer(invitee.rsvp(), language),
                        texts.of(List.of(session), language).getOrDefault(session.id(), ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
        var event = event(session, Map.of(session.id(), said), path);
        address(event, organizer, invitee);
        return written(method(session), List.of(event), List.of(session), null);
    }

    /**
     * Takes a session out of the calendar of one person who is not expected any more, and of nobody else's: without a
     * status, and with nothing that they may not know any more (RFC 5546, 3.2.5).
     */
    public String withdrawal(SessionRead session, Party organizer, Party invitee) {
        var event = bare(session);
        address(event, organizer, invitee);
        return written(ImmutableMethod.CANCEL, List.of(event), List.of(session), null);
    }

    private void address(VEvent event, Party organizer, Party invitee) {
        event.replace(new DtStamp(clock.instant()));
        event.add(new Organizer(new ParameterList(List.of(new Cn(organizer.name()))), mailto(organizer)));
        event.add(attendee(invitee));
    }

    /** How the method of such an invitation is called. */
    public static String methodOf(SessionRead session) {
        return method(session).getValue();
    }

    /**
     * A feed.
     *
     * @param paths where each session is, for whom the feed is for
     * @param days what their networks plan beside them
     */
    String feed(
            String name,
            Collection<SessionRead> sessions,
            Map<SessionId, String> paths,
            Collection<DayEdition> days,
            Locale language) {
        var said = texts.of(sessions, language);
        var events = Stream.concat(
                        sessions.stream()
                                .map(session -> event(session, said, Objects.requireNonNull(paths.get(session.id())))),
                        days.stream().map(day -> dayEvents.of(day, language)))
                .toList();
        return written(null, events, sessions, name);
    }

    private static Method method(SessionRead session) {
        return session.state() == SessionState.CANCELLED ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
    }

    private VEvent event(SessionRead session, Map<SessionId, String> said, String path) {
        var event = bare(session);
        event.add(new Url(URI.create(address.of(path))));
        event.add(
                session.state() == SessionState.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.OPAQUE);
        where(session.details().place()).ifPresent(place -> event.add(new Location(place)));
        Optional.ofNullable(said.get(session.id()))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> event.add(new Description(text)));
        return event;
    }

    /** Which one it is, and when. */
    private VEvent bare(SessionRead session) {
        var details = session.details();
        var time = details.time();
        var known = zones.around(time.localStart()).isPresent();
        var event = known
                ? new VEvent(time.localStart(), time.localEnd(), details.title())
                : new VEvent(time.starts(), time.ends(), details.title());
        event.replace(new DtStamp(writtenAt(session)));
        event.add(new Uid(CalendarUid.of(session.id(), address)));
        event.add(new Sequence(session.sequence()));
        return event;
    }

    /** Later with each edition, and the same as long as nothing changes: a feed that stays the same is not sent again. */
    private static Instant writtenAt(SessionRead session) {
        return UuidUtil.getInstant(session.id().value()).plusSeconds(session.edition());
    }

    private static Optional<String> where(Place place) {
        if (place.isSomewhere()) {
            return Optional.of(
                    place.name().isEmpty() || place.address().isEmpty()
                            ? place.name() + place.address()
                            : place.name() + ", " + place.address());
        }
        return Optional.of(place.link()).filter(link -> !link.isEmpty());
    }

    private static Attendee attendee(Party invitee) {
        return new Attendee(
                new ParameterList(List.of(
                        CuType.INDIVIDUAL,
                        Role.REQ_PARTICIPANT,
                        partStat(invitee.rsvp()),
                        net.fortuna.ical4j.model.parameter.Rsvp.TRUE,
                        new Cn(invitee.name()))),
                mailto(invitee));
    }

    /** Whoever sends somebody else is not there themselves. */
    private static PartStat partStat(@Nullable Rsvp rsvp) {
        if (rsvp == null) {
            return PartStat.NEEDS_ACTION;
        }
        return rsvp.coming() == Coming.AT_PLACE || rsvp.coming() == Coming.ONLINE
                ? PartStat.ACCEPTED
                : PartStat.DECLINED;
    }

    private static URI mailto(Party party) {
        return URI.create("mailto:" + party.address());
    }

    private String written(
            @Nullable Method method, List<VEvent> events, Collection<SessionRead> sessions, @Nullable String name) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Leerkring//Leerkring//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        if (method != null) {
            calendar.add(method);
        }
        if (name != null) {
            calendar.add(new XProperty("X-WR-CALNAME", name));
            calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), LOOK_AGAIN));
            calendar.add(new XProperty("X-PUBLISHED-TTL", LOOK_AGAIN.toString()));
        }
        zonesOf(sessions).forEach(calendar::add);
        events.forEach(calendar::add);
        try {
            var words = new StringWriter();
            new CalendarOutputter(false).output(calendar, words);
            return words.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One for each zone: that of its first session in time. */
    private List<VTimeZone> zonesOf(Collection<SessionRead> sessions) {
        var seen = new HashSet<String>();
        return sessions.stream()
                .map(session -> session.details().time().localStart())
                .filter((ZonedDateTime start) -> seen.add(start.getZone().getId()))
                .flatMap(start -> zones.around(start).stream())
                .toList();
    }
}
