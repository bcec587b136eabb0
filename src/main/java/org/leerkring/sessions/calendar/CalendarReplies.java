package org.leerkring.sessions.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import org.jspecify.annotations.Nullable;
import org.leerkring.post.PublicAddress;
import org.springframework.stereotype.Component;

/** Reads what calendars answer, as far as it is about a session of ours. */
@Component
public class CalendarReplies {

    private static final int LONGEST = 200_000;
    private static final int LONGEST_WHY = 300;

    private final PublicAddress address;
    private final Clock clock;

    CalendarReplies(PublicAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    /** @return empty for what is no answer, not whole, or not about a session of ours */
    public Optional<CalendarReply> read(String calendar) {
        if (calendar.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            // with rules of its own: what a stranger calls Europe/Brussels stays in their mail
            var read = new CalendarBuilder().build(new StringReader(calendar));
            return read.<VEvent>getComponents("VEVENT").stream().findFirst().flatMap(event -> reply(read, event));
        } catch (IOException | ParserException | IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private Optional<CalendarReply> reply(Calendar calendar, VEvent event) {
        var attendees = event.<Attendee>getProperties(Property.ATTENDEE);
        var session = CalendarUid.read(value(event, Property.UID), address);
        if (session.isEmpty() || attendees.size() != 1) { // RFC 5546 lets a reply speak for one
            return Optional.empty();
        }
        var attendee = attendees.getFirst();
        return says(calendar, attendee)
                .map(says -> new CalendarReply(
                        session.get(),
                        says,
                        address(attendee),
                        why(event),
                        starts(event),
                        event.<Sequence>getProperty(Property.SEQUENCE)
                                .map(Sequence::getSequenceNo)
                                .orElse(0),
                        event.<DtStamp>getProperty(Property.DTSTAMP)
                                .map(DtStamp::getDate)
                                .orElseGet(clock::instant)));
    }

    private static Optional<CalendarReply.Says> says(Calendar calendar, Attendee attendee) {
        var method = calendar.<Property>getProperty(Property.METHOD)
                .map(Property::getValue)
                .orElse("")
                .toUpperCase(Locale.ROOT);
        if (method.equals("COUNTER")) {
            return Optional.of(CalendarReply.Says.PROPOSES);
        }
        if (!method.equals("REPLY")) {
            return Optional.empty();
        }
        return Optional.of(
                switch (partStat(attendee)) {
                    case "ACCEPTED" -> CalendarReply.Says.COMES;
                    case "DECLINED" -> CalendarReply.Says.ABSENT;
                    default -> CalendarReply.Says.UNCLEAR;
                });
    }

    private static String partStat(Attendee attendee) {
        return attendee.<Parameter>getParameter(Parameter.PARTSTAT)
                .map(Parameter::getValue)
                .orElse("")
                .toUpperCase(Locale.ROOT);
    }

    private static String address(Attendee attendee) {
        return Optional.ofNullable(attendee.getCalAddress())
                .map(URI::getSchemeSpecificPart)
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** Outlook writes a lone line break when nothing was written. */
    private static String why(VEvent event) {
        var said = List.of(value(event, Property.COMMENT).strip().split("\\s+"));
        var line = String.join(" ", said).replaceAll("\\p{Cc}", "");
        return line.length() <= LONGEST_WHY ? line : line.substring(0, LONGEST_WHY - 1) + "…";
    }

    private static @Nullable Instant starts(VEvent event) {
        return event.<DtStart<?>>getProperty(Property.DTSTART)
                .map(start -> Instant.from(Objects.requireNonNull(start.getDate())))
                .orElse(null);
    }

    private static String value(VEvent event, String property) {
        return event.<Property>getProperty(property).map(Property::getValue).orElse("");
    }
}
