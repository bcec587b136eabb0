package org.leerkring.rounds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import org.leerkring.rounds.RoundRead;
import org.leerkring.rounds.methods.Method;

/** How long each phase took, beside what was planned. */
public class StepTable extends Div {

    public StepTable(RoundRead round, Method method) {
        addClassName("lk-step-table");
        var table = new NativeTable();
        table.setTestId("round-steps");
        table.setCaptionText(getTranslation("rounds.StepTable.caption"));
        var head = table.getHead().addRow();
        for (var column : new String[] {"phase", "planned", "took"}) {
            head.addHeaderCell().setText(getTranslation("rounds.StepTable." + column));
        }
        round.steps().forEach(step -> {
            var row = table.getBody().addRow();
            cell(row, method.phase(step.phase()).name().in(getLocale()));
            cell(row, getTranslation("rounds.PhaseTrack.minutes", step.planned().toMinutes()));
            cell(
                    row,
                    step.skipped()
                            ? getTranslation("rounds.PhaseTrack.skipped")
                            : getTranslation(
                                    "rounds.PhaseTrack.minutes",
                                    Math.round(step.spent().toSeconds() / 60.0)));
        });
        setVisible(!round.steps().isEmpty());
        add(table);
    }

    private static void cell(NativeTableRow row, String text) {
        row.addDataCell().setText(text);
    }
}
