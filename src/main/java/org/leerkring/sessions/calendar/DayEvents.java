package org.leerkring.sessions.calendar;

import com.github.f4b6a3.uuid.util.UuidUtil;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.days.DayDetails;
import org.leerkring.networks.days.DayEdition;
import org.leerkring.post.PublicAddress;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what a network plans for everyone as events of whole days, beside which one can still be invited. */
@Component
class DayEvents {

    private final MessageSource texts;
    private final PublicAddress address;

    DayEvents(MessageSource texts, PublicAddress address) {
        this.texts = texts;
        this.address = address;
    }

    VEvent of(DayEdition day, Locale language) {
        var details = day.details();
        var period = details.period();
        // calendars count the last day as the one after it (RFC 5545, 3.6.1)
        var event = new VEvent(period.fromDate(), period.untilDate().plusDays(1), details.title());
        event.replace(new DtStamp(UuidUtil.getInstant(day.id().value()).plusSeconds(day.number())));
        event.add(new Uid(CalendarUid.of(day.id(), address)));
        event.add(new Sequence((int) day.number()));
        event.add(ImmutableTransp.TRANSPARENT);
        if (!details.place().isEmpty()) {
            event.add(new Location(details.place()));
        }
        event.add(new Description(text(details, language)));
        return event;
    }

    private String text(DayDetails day, Locale language) {
        var kind = texts.getMessage("networks.day." + day.kind().name().toLowerCase(Locale.ROOT), null, language);
        return Stream.of(kind, hours(day.starts(), day.ends(), language))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String hours(@Nullable LocalTime starts, @Nullable LocalTime ends, Locale language) {
        var hour = DateTimeFormatter.ofPattern(language.getLanguage().equals("nl") ? "HH.mm" : "HH:mm");
        return Stream.of(starts, ends)
                .flatMap(Stream::ofNullable)
                .map(hour::format)
                .collect(Collectors.joining("–"));
    }
}
