package org.leerkring.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.leerkring.audit.AuditLog;
import org.leerkring.audit.AuditRefused;

/** What was done in a network, for its coordinators: never what a community said. */
@Route("netwerken/:network/logboek")
@PermitAll
class NetworkLogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final AuditLog log;
    private final UUID me;
    private final LogTable table;

    NetworkLogView(AuditLog log, KnownNames names, Reader reader) {
        this.log = log;
        this.me = reader.id();
        this.table = new LogTable(names);
        addClassNames("lk-column", "lk-wide-list");
        var hint = new Paragraph(getTranslation("audit.NetworkLogView.hint"));
        hint.addClassName("lk-muted");
        add(new H2(getTranslation("audit.NetworkLogView.heading")), hint, table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            var network =
                    UUID.fromString(event.getRouteParameters().get("network").orElseThrow(NotFoundException::new));
            table.show((outcomes, last) -> log.of(network, me, outcomes, last));
        } catch (AuditRefused | IllegalArgumentException _) {
            throw new NotFoundException(); // the log has kept it
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.NetworkLogView.page-title");
    }
}
