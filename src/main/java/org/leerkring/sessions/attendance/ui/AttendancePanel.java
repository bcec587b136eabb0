package org.leerkring.sessions.attendance.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.attendance.Attendance;
import org.leerkring.sessions.ui.SessionPanel;

/** On a session's page: your own answer, and who comes from which school. */
@org.springframework.stereotype.Component
class AttendancePanel implements SessionPanel {

    private final Attendance attendance;
    private final NoticeBoard notices;

    AttendancePanel(Attendance attendance, NoticeBoard notices) {
        this.attendance = attendance;
        this.notices = notices;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> on(SessionRead session, PersonId viewer) {
        return session.state() == SessionState.CANCELLED
                ? Optional.empty()
                : Optional.of(new AttendanceSection(attendance, notices, session, viewer));
    }
}
