package org.leerkring.sessions.calendar;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzId;
import org.springframework.stereotype.Component;

/** The rules of time zones as they travel with an invitation: those of its own year only. */
@Component
class TimeZones {

    private final TimeZoneRegistry registry =
            TimeZoneRegistryFactory.getInstance().createRegistry();
    private final Map<Rules, Optional<VTimeZone>> known = new ConcurrentHashMap<>();

    /** The rules that count around this moment; empty for a zone that no calendar knows by that name. */
    Optional<VTimeZone> around(ZonedDateTime moment) {
        return known.computeIfAbsent(new Rules(moment.getZone(), moment.getYear()), this::rules);
    }

    /** With all rules since the nineteenth century, Outlook picks a wrong one. */
    private Optional<VTimeZone> rules(Rules of) {
        return Optional.ofNullable(registry.getTimeZone(of.zone().getId())).map(zone -> {
            var all = zone.getVTimeZone().getObservances();
            Set<Observance> inForce = new LinkedHashSet<>();
            for (var month = 0; month < 24; month++) {
                var day = ZonedDateTime.of(of.year() - 1, 1, 15, 12, 0, 0, 0, of.zone())
                        .plusMonths(month);
                var observance = VTimeZone.getApplicableObservance(day.toOffsetDateTime(), all);
                if (observance != null) {
                    inForce.add(observance);
                }
            }
            var brief = new VTimeZone(new ComponentList<>(List.copyOf(inForce)));
            brief.add(new TzId(of.zone().getId()));
            return brief;
        });
    }

    private record Rules(ZoneId zone, int year) {}
}
