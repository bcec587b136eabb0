package org.leerkring.sessions.calendar;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.sessions.AgendaRead;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.attendance.Coming;
import org.leerkring.sessions.attendance.Rsvp;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a calendar says of a session below its title: what it is for, its agenda, what to prepare, where to join. */
@Component
class EventText {

    private final ObjectProvider<SessionNotes> notes;
    private final MessageSource texts;

    EventText(ObjectProvider<SessionNotes> notes, MessageSource texts) {
        this.notes = notes;
        this.texts = texts;
    }

    /** For all at once: what there is beside the agenda is looked up in one go. */
    Map<SessionId, String> of(Collection<SessionRead> sessions, Locale language) {
        var ids = sessions.stream().map(SessionRead::id).toList();
        var beside = notes.stream().map(idea -> idea.of(ids, language)).toList();
        return sessions.stream().collect(Collectors.toMap(SessionRead::id, session -> text(session, beside, language)));
    }

    /** What they answered, where a calendar itself knows only of coming and not coming; empty otherwise. */
    String answer(@Nullable Rsvp rsvp, Locale language) {
        return switch (rsvp == null ? Coming.AT_PLACE : rsvp.coming()) {
            case ONLINE -> texts.getMessage("sessions.EventText.answer-online", null, language);
            case SUBSTITUTE ->
                texts.getMessage(
                        "sessions.EventText.answer-substitute",
                        new Object[] {Objects.requireNonNull(rsvp).note()},
                        language);
            case AT_PLACE, ABSENT -> "";
        };
    }

    private String text(SessionRead session, List<Map<SessionId, String>> beside, Locale language) {
        var details = session.details();
        var agenda = session.agenda().stream()
                .map(item -> line(item, details.time().zone(), language))
                .collect(Collectors.joining("\n"));
        return Stream.concat(
                        Stream.of(details.aim(), agenda),
                        Stream.concat(
                                beside.stream().map(idea -> idea.getOrDefault(session.id(), "")),
                                Stream.of(online(details.place(), language))))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private String line(AgendaRead item, ZoneId zone, Locale language) {
        var hour = DateTimeFormatter.ofPattern(language.getLanguage().equals("nl") ? "HH.mm" : "HH:mm");
        return texts.getMessage(
                "sessions.EventText.item",
                new Object[] {hour.format(item.starts().atZone(zone)), item.title(), item.minutes()},
                language);
    }

    private String online(Place place, Locale language) {
        return place.isOnline()
                ? texts.getMessage("sessions.EventText.online", new Object[] {place.link()}, language)
                : "";
    }
}
