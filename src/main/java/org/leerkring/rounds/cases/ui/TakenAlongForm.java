package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.cases.CaseId;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.cases.FollowUps;
import org.leerkring.rounds.cases.TakenAlong;
import org.leerkring.sessions.ui.Clocks;

/** After the round, for its bringer alone: the outcome, one next step, the day they want to be asked about it. */
class TakenAlongForm extends Composite<Div> {

    private static final int PAUSE_MILLIS = 800;

    private final CaseId id;
    private final FollowUps followUps;
    private final PersonId me;
    private final TextArea outcome = area("outcome");
    private final TextArea nextStep = area("next-step");
    private final DatePicker due = Clocks.day(getLocale());
    private final Paragraph kept = new Paragraph();
    private final CaseRefusal refusal = new CaseRefusal();
    private final Div report = new Div();

    TakenAlongForm(CaseId id, FollowUps followUps, PersonId me) {
        this.id = id;
        this.followUps = followUps;
        this.me = me;
        due.setLabel(getTranslation("rounds.TakenAlongForm.due"));
        due.setHelperText(getTranslation("rounds.TakenAlongForm.due-hint"));
        due.setTestId("taken-due");
        followUps.read(id, me).ifPresent(known -> {
            outcome.setValue(known.words().outcome());
            nextStep.setValue(known.words().nextStep());
            due.setValue(known.words().dueOn());
            report.add(new ReportForm(known, followUps, me));
        });
        outcome.addValueChangeListener(_ -> keep());
        nextStep.addValueChangeListener(_ -> keep());
        due.addValueChangeListener(_ -> keep());
        kept.addClassNames("lk-muted", "lk-small");
        kept.getElement().setAttribute("role", "status");
        kept.setTestId("taken-kept");
        var only = new Paragraph(getTranslation("rounds.TakenAlongForm.only-you"));
        only.addClassName("lk-muted");
        getContent().addClassNames("lk-panel", "lk-case-section");
        getContent().setTestId("taken-along");
        getContent()
                .add(
                        new H2(getTranslation("rounds.TakenAlongForm.heading")),
                        only,
                        outcome,
                        nextStep,
                        due,
                        kept,
                        refusal,
                        report);
    }

    private TextArea area(String name) {
        var area = new TextArea(getTranslation("rounds.TakenAlongForm." + name));
        area.setMaxLength(CaseText.LONGEST_PART);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE_MILLIS);
        area.setTestId("taken-" + name);
        return area;
    }

    private void keep() {
        refusal.clear();
        try {
            followUps.write(id, new TakenAlong(outcome.getValue(), nextStep.getValue(), due.getValue()), me);
            kept.setText(getTranslation("rounds.CaseDesk.kept"));
        } catch (RoundRefused refused) {
            refusal.show(refused);
        }
    }
}
