package org.leerkring.sessions.templates;

import java.time.Duration;
import java.util.List;
import org.leerkring.sessions.AgendaLine;

/** A session to begin from: what it is called, what it is for, and an agenda that fills it. */
public record Template(TemplateKind kind, String title, String aim, List<AgendaLine> agenda) {

    /** How long its agenda takes. */
    public Duration length() {
        return Duration.ofMinutes(agenda.stream().mapToInt(AgendaLine::minutes).sum());
    }
}
