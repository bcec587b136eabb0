package org.leerkring.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import org.leerkring.sessions.SessionPaths;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionState;

/** What who leads a session can do with it: run it, change it, call it off. */
class SessionActions extends Div {

    SessionActions(SessionRead session, String slug, Runnable cancel) {
        addClassNames("lk-actions", "lk-session-actions");
        if (session.state() == SessionState.PLANNED || session.state() == SessionState.UNDERWAY) {
            add(link(SessionPaths.editing(slug, session.id()), "change").asButton());
        }
        if (session.state() == SessionState.PLANNED) {
            var button = new Button(getTranslation("sessions.SessionActions.cancel"), _ -> ask(cancel));
            button.setTestId("session-cancel");
            add(button);
        }
        if (session.state() != SessionState.CANCELLED) {
            var what =
                    switch (session.state()) {
                        case PLANNED -> "run";
                        case UNDERWAY -> "run-on";
                        default -> "look-back";
                    };
            add(link(SessionPaths.running(slug, session.id()), what).asPrimary());
        }
    }

    /** Calendars are told and a mail that left cannot be called back, so this one asks. */
    private void ask(Runnable cancel) {
        var dialog = new ConfirmDialog(
                getTranslation("sessions.SessionActions.cancel-heading"),
                getTranslation("sessions.SessionActions.cancel-what"),
                getTranslation("sessions.SessionActions.cancel-sure"),
                _ -> cancel.run());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("sessions.SessionActions.keep"));
        dialog.open();
    }

    private InnerLink link(String path, String what) {
        return new InnerLink(path, getTranslation("sessions.SessionActions." + what), "session-" + what);
    }
}
