package org.leerkring.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.leerkring.audit.AuditLog;
import org.leerkring.audit.AuditPolicy;

/** What one did oneself; administrators may look at what was done anywhere. */
@Route("logboek")
@PermitAll
class LogView extends Div implements HasDynamicTitle {

    private final AuditLog log;
    private final UUID me;
    private final LogTable table;

    LogView(AuditLog log, AuditPolicy policy, KnownNames names, Reader reader) {
        this.log = log;
        this.me = reader.id();
        this.table = new LogTable(names);
        addClassNames("lk-column", "lk-wide-list");
        var hint = new Paragraph(getTranslation("audit.LogView.hint"));
        hint.addClassName("lk-muted");
        add(new H1(getTranslation("audit.LogView.heading")), hint);
        if (policy.mayReadAll(me)) {
            add(scope());
        }
        add(table);
        show(false);
    }

    private RadioButtonGroup<Boolean> scope() {
        var scope = new RadioButtonGroup<Boolean>(getTranslation("audit.LogView.scope"));
        scope.setItems(false, true);
        scope.setItemLabelGenerator(all -> getTranslation(all ? "audit.LogView.all" : "audit.LogView.own"));
        scope.setValue(false);
        scope.setTestId("log-scope");
        scope.addValueChangeListener(change -> show(change.getValue()));
        return scope;
    }

    private void show(boolean all) {
        table.show((outcomes, last) -> all ? log.all(me, outcomes, last) : log.own(me, outcomes, last));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.LogView.page-title");
    }
}
