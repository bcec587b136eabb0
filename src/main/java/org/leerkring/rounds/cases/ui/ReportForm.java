package org.leerkring.rounds.cases.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.leerkring.people.PersonId;
import org.leerkring.rounds.RoundRefused;
import org.leerkring.rounds.cases.CaseText;
import org.leerkring.rounds.cases.FollowUpRead;
import org.leerkring.rounds.cases.FollowUps;

/** "What did you do with it?", with the next step one set oneself. */
class ReportForm extends Composite<Div> {

    ReportForm(FollowUpRead followUp, FollowUps followUps, PersonId me) {
        var step = new Paragraph(followUp.words().nextStep());
        step.addClassNames("lk-quote", "lk-case-words");
        step.setVisible(!followUp.words().nextStep().isBlank());
        step.setTestId("report-step");
        var words = new TextArea(getTranslation("rounds.ReportForm.words"));
        words.setValue(followUp.report());
        words.setMaxLength(CaseText.LONGEST_PART);
        words.setTestId("report-words");
        var refusal = new CaseRefusal();
        var said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        said.setTestId("report-said");
        var button = new Button(getTranslation("rounds.ReportForm.keep"), _ -> {
            refusal.clear();
            try {
                followUps.report(followUp.id(), words.getValue(), me);
                said.setText(getTranslation("rounds.ReportForm.said"));
            } catch (RoundRefused refused) {
                refusal.show(refused);
            }
        });
        button.setTestId("report-keep");
        getContent().addClassName("lk-case-section");
        getContent().setTestId("report");
        getContent().add(new H3(getTranslation("rounds.ReportForm.heading")), step, words, refusal, button, said);
    }
}
