package org.leerkring.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leerkring.audit.AuditLine;
import org.leerkring.audit.AuditLog;
import org.leerkring.audit.Outcome;

/** The lines of a log, newest first: when, who, what, and whether it was done or refused. */
class LogTable extends Section {

    /** Where a page of lines comes from. */
    @FunctionalInterface
    interface Pages {
        List<AuditLine> read(Set<Outcome> outcomes, @Nullable AuditLine last);
    }

    private final KnownNames names;
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTable table = new NativeTable();
    private final Paragraph nothing = new Paragraph();
    private final Button older = new Button();
    private final RadioButtonGroup<Boolean> filter = new RadioButtonGroup<>();

    private Pages pages = (_, _) -> List.of();
    private @Nullable AuditLine last;

    LogTable(KnownNames names) {
        this.names = names;
        addClassName("lk-panel");
        filter.setLabel(getTranslation("audit.LogTable.filter"));
        filter.setItems(false, true);
        filter.setItemLabelGenerator(
                refused -> getTranslation(refused ? "audit.LogTable.refused-only" : "audit.LogTable.everything"));
        filter.setValue(false);
        filter.setTestId("log-filter");
        filter.addValueChangeListener(_ -> fill());
        var heads = new NativeTableRow();
        Stream.of("audit.LogTable.when", "audit.LogTable.who", "audit.LogTable.what", "audit.LogTable.outcome")
                .forEach(key -> {
                    var head = new NativeTableHeaderCell(getTranslation(key));
                    head.getElement().setAttribute("scope", "col");
                    heads.add(head);
                });
        table.addClassName("lk-table");
        table.add(new NativeTableHeader(heads), body);
        nothing.setText(getTranslation("audit.LogTable.nothing"));
        nothing.setTestId("log-nothing");
        older.setText(getTranslation("audit.LogTable.older"));
        older.setTestId("log-older");
        older.addClickListener(_ -> showMore());
        add(filter, nothing, new Div(table), older);
    }

    /** Shows another log, from its newest line on. */
    void show(Pages from) {
        pages = from;
        fill();
    }

    private void fill() {
        body.removeAll();
        last = null;
        showMore();
        nothing.setVisible(last == null);
        table.setVisible(last != null);
    }

    private void showMore() {
        var outcomes = filter.getValue() ? EnumSet.of(Outcome.REFUSED) : EnumSet.allOf(Outcome.class);
        var page = pages.read(outcomes, last);
        var called = names.on(page);
        page.forEach(line -> body.add(row(line, called)));
        if (!page.isEmpty()) {
            last = page.getLast();
        }
        older.setVisible(page.size() == AuditLog.PAGE);
    }

    private NativeTableRow row(AuditLine line, Map<UUID, String> called) {
        var act = line.act();
        var what = new NativeTableCell(new Span(getTranslation(act.deed().key())));
        if (act.subject() != null && !act.subject().equals(act.by())) {
            var subject = new Span(name(act.subject(), called));
            subject.addClassName("lk-muted");
            what.add(subject);
        }
        var refused = line.outcome() == Outcome.REFUSED;
        var outcome = new Span(getTranslation(refused ? "audit.LogTable.refused" : "audit.LogTable.done"));
        outcome.addClassNames("lk-chip", refused ? "open" : "ok");
        var who = act.by() == null ? getTranslation("audit.LogTable.nobody") : name(act.by(), called);
        var row = new NativeTableRow(
                new NativeTableCell(new Moment(line.at())),
                new NativeTableCell(who),
                what,
                new NativeTableCell(outcome));
        row.setTestId("log-line");
        return row;
    }

    private String name(UUID id, Map<UUID, String> called) {
        var name = called.getOrDefault(id, "");
        return name.isEmpty() ? getTranslation("audit.LogTable.gone") : name;
    }
}
