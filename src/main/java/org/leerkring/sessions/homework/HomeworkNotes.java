package org.leerkring.sessions.homework;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.leerkring.sessions.SessionId;
import org.leerkring.sessions.calendar.SessionNotes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the homework below a session in everyone's calendar. */
@Component
class HomeworkNotes implements SessionNotes {

    private final HomeworkRepository homeworks;
    private final MessageSource texts;

    HomeworkNotes(HomeworkRepository homeworks, MessageSource texts) {
        this.homeworks = homeworks;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<SessionId, String> of(Collection<SessionId> sessions, Locale language) {
        return homeworks.of(sessions).stream()
                .collect(Collectors.groupingBy(
                        Homework::session, Collectors.mapping(it -> line(it, language), Collectors.joining("\n"))));
    }

    private String line(Homework homework, Locale language) {
        var due = DateTimeFormatter.ofPattern("EEE d MMM", language).format(homework.dueOn());
        return texts.getMessage("sessions.HomeworkNotes.line", new Object[] {due, homework.text()}, language);
    }
}
