package org.leerkring.sessions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leerkring.people.PersonId;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.SessionDetails;
import org.leerkring.sessions.SessionRead;
import org.leerkring.sessions.SessionRefused;
import org.leerkring.sessions.SessionTime;
import org.leerkring.sessions.SlotTaken;
import org.leerkring.sessions.polls.PollRead;
import org.leerkring.sessions.running.Running;

/** Ends a session: with the date that is there, with one that is chosen here, or with why there is none. */
class CloseDialog extends Dialog {

    private final Running running;
    private final SessionRead session;
    private final PersonId me;
    private final TextField title = new TextField(getTranslation("sessions.CloseDialog.title"));
    private final DatePicker day = Clocks.day(getLocale());
    private final TimePicker starts = Clocks.hour();
    private final TimePicker ends = Clocks.hour();
    private final TextArea reason = new TextArea(getTranslation("sessions.CloseDialog.reason"));
    private final Paragraph refusal = new Paragraph();
    private final Runnable closed;

    /** Whether the chosen moment is taken and a second click plans beside it all the same. */
    private boolean beside;

    private final @Nullable PollRead poll;
    private final @Nullable PollChoice choice;

    /** @param poll the one that is open, for who may choose from it */
    CloseDialog(
            Running running,
            SessionRead session,
            boolean hasNext,
            Optional<PollRead> poll,
            ZoneId zone,
            PersonId me,
            Runnable closed) {
        this.running = running;
        this.poll = poll.orElse(null);
        choice = poll.map(
                        asked -> new PollChoice(asked, session.details().time().ends(), zone))
                .orElse(null);
        this.session = session;
        this.me = me;
        this.closed = closed;
        setHeaderTitle(getTranslation("sessions.CloseDialog.heading"));
        refusal.addClassName("lk-refusal");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setTestId("close-refusal");
        refusal.setVisible(false);
        var fields = new Div();
        fields.addClassName("lk-dialog-fields");
        if (hasNext) {
            fields.add(new Paragraph(getTranslation("sessions.CloseDialog.has-next")));
        } else {
            fields.add(new Paragraph(getTranslation("sessions.CloseDialog.choose")));
            if (choice != null) {
                fields.add(choice);
            }
            fields.add(next(), why());
            oneOfThree();
        }
        fields.add(refusal);
        add(fields);
        var later = new Button(getTranslation("sessions.CloseDialog.later"), _ -> close());
        later.setTestId("close-later");
        var sure = new Button(getTranslation("sessions.CloseDialog.close"), _ -> end());
        sure.addThemeVariants(ButtonVariant.PRIMARY);
        sure.setTestId("close-sure");
        getFooter().add(later, sure);
    }

    /** As long as this one, at the same hour, on a day still to be chosen. */
    private Div next() {
        var time = session.details().time();
        title.setValue(getTranslation("sessions.CloseDialog.next-title"));
        title.setTestId("close-title");
        day.setLabel(getTranslation("sessions.CloseDialog.day"));
        day.setMin(time.localEnd().toLocalDate());
        day.setTestId("close-day");
        starts.setLabel(getTranslation("sessions.CloseDialog.starts"));
        starts.setValue(time.localStart().toLocalTime());
        starts.setTestId("close-starts");
        ends.setLabel(getTranslation("sessions.CloseDialog.ends"));
        ends.setValue(time.localEnd().toLocalTime());
        ends.setTestId("close-ends");
        day.addValueChangeListener(_ -> beside = false);
        starts.addValueChangeListener(_ -> beside = false);
        ends.addValueChangeListener(_ -> beside = false);
        var next = new Div(title, day, starts, ends);
        next.addClassName("lk-dialog-fields");
        return next;
    }

    /** A moment of the poll, one chosen now or a reason: whoever turns to another one lets go of the poll's. */
    private void oneOfThree() {
        if (choice == null) {
            return;
        }
        choice.addValueChangeListener(change -> {
            beside = false;
            if (change.getValue() != null) {
                day.clear();
            }
        });
        day.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                choice.clear();
            }
        });
        reason.addValueChangeListener(change -> {
            if (!change.getValue().isBlank()) {
                choice.clear();
            }
        });
    }

    private TextArea why() {
        reason.setHelperText(getTranslation("sessions.CloseDialog.reason-hint"));
        reason.setTestId("close-reason");
        return reason;
    }

    private void end() {
        try {
            var option = choice == null ? null : choice.getValue();
            if (poll != null && option != null) {
                running.closeWith(session.id(), poll.line().id(), option.id(), beside, me);
            } else if (day.getValue() == null) {
                running.close(session.id(), reason.getValue(), me);
            } else {
                running.closeWith(session.id(), details(), beside, me);
            }
            close();
            closed.run();
        } catch (SlotTaken taken) {
            beside = true;
            refuse(taken);
        } catch (SessionRefused refused) {
            refuse(refused);
        }
    }

    private SessionDetails details() {
        if (starts.getValue() == null || ends.getValue() == null) {
            throw new SessionRefused("sessions.refused.no-hours");
        }
        var time = SessionTime.local(
                day.getValue().atTime(starts.getValue()),
                day.getValue().atTime(ends.getValue()),
                session.details().time().zone());
        return new SessionDetails(title.getValue(), "", time, Place.UNKNOWN, null);
    }

    private void refuse(SessionRefused refused) {
        refusal.setText(getTranslation(refused.key(), refused.facts()));
        refusal.setVisible(true);
    }
}
