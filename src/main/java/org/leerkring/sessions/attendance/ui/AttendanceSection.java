package org.leerkring.sessions.attendance.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.leerkring.live.NoticeBoard;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;
import org.leerkring.sessions.Sessions;
import org.leerkring.sessions.attendance.Attendance;
import org.leerkring.sessions.ui.SessionPanel;

/** Who comes, as it changes. What someone is typing stays, also when the session moves meanwhile. */
class AttendanceSection extends Section implements SessionPanel.Lasting {

    private final Attendance attendance;
    private final NoticeBoard notices;
    private final PersonId viewer;
    private final AnswerForm form;
    private final H2 heading = new H2();
    private final WhoComes who = new WhoComes();

    private SessionRead session;

    AttendanceSection(Attendance attendance, NoticeBoard notices, SessionRead session, PersonId viewer) {
        this.attendance = attendance;
        this.notices = notices;
        this.session = session;
        this.viewer = viewer;
        form = new AnswerForm((rsvp, seen) -> attendance.answer(session.id(), rsvp, seen, viewer), this::redraw);
        addClassName("lk-panel");
        setTestId("attendance");
        add(heading, form, who);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var watch = notices.watch(List.of(Sessions.topic(session.id())), event.getUI(), this::redraw);
        addDetachListener(detached -> {
            watch.remove();
            detached.unregisterListener();
        });
        redraw();
    }

    @Override
    public void show(SessionRead now) {
        session = now;
        redraw();
    }

    private void redraw() {
        var read = attendance.of(session.id(), viewer);
        form.show(session, read.of(viewer));
        setClassName("lk-asks", form.isVisible());
        var over = session.state() == SessionState.CLOSED;
        heading.setText(getTranslation(
                over ? "sessions.AttendanceSection.heading-over" : "sessions.AttendanceSection.heading"));
        who.show(read, over);
    }
}
