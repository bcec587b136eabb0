package org.leerkring.networks.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.leerkring.networks.Networks;

/** The settings of a network: its coordinators change them, administrators see them. */
@PermitAll
@Route("netwerken/:network/instellingen")
class SettingsView extends NetworkPage {

    private final Networks networks;

    SettingsView(NetworkDoor door, Networks networks) {
        super(door, "networks.tab.settings");
        this.networks = networks;
    }

    @Override
    void show(Visit visit) {
        if (!visit.manages()) {
            var note = new Paragraph(getTranslation("networks.SettingsView.read-only"));
            note.addClassName("lk-muted");
            note.setTestId("read-only");
            add(note);
        }
        add(new SettingsForm(
                networks.settings(visit.id(), visit.person()),
                visit.manages(),
                (settings, basedOn) -> networks.change(visit.id(), settings, basedOn, visit.person()),
                () -> saved(visit)));
    }

    private void saved(Visit visit) {
        getContent().removeAll();
        show(visit);
        Told.inPassing(this, "networks.SettingsView.saved");
    }
}
