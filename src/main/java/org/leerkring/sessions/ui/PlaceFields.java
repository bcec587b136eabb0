package org.leerkring.sessions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.SchoolId;
import org.leerkring.sessions.Place;
import org.leerkring.sessions.hosts.Host;

/** Where a session is: at one of the schools, each in turn, or elsewhere; online, or both. */
class PlaceFields extends Composite<Div> {

    private final Select<Host> host = new Select<>();
    private final TextField name = new TextField();
    private final TextField address = new TextField();
    private final TextField link = new TextField();
    private final List<Host> hosts;

    /** A school that is kept although none of today's members comes from it any more. */
    private @Nullable SchoolId former;

    PlaceFields(List<Host> hosts) {
        this.hosts = hosts;
        host.setLabel(getTranslation("sessions.PlaceFields.host"));
        host.setItems(hosts);
        host.setEmptySelectionAllowed(true);
        host.setEmptySelectionCaption(getTranslation("sessions.PlaceFields.elsewhere"));
        host.setItemLabelGenerator(
                it -> it == null ? getTranslation("sessions.PlaceFields.elsewhere") : it.schoolName());
        host.setVisible(!hosts.isEmpty());
        host.setTestId("session-host");
        hosts.stream()
                .findFirst()
                .ifPresent(next ->
                        host.setHelperText(getTranslation("sessions.PlaceFields.whose-turn", next.schoolName())));
        host.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                receivedBy(event.getValue());
            }
        });
        label(name, "name");
        label(address, "address");
        label(link, "link");
        link.setHelperText(getTranslation("sessions.PlaceFields.link-hint"));
        getContent().addClassName("lk-fields");
        getContent().add(host, name, address, link);
    }

    private void label(TextField field, String what) {
        field.setLabel(getTranslation("sessions.PlaceFields." + what));
        field.setTestId("session-place-" + what);
        field.getElement().setAttribute("data-part", what);
    }

    private void receivedBy(Host school) {
        former = null;
        name.setValue(school.name());
        address.setValue(school.address());
    }

    void fill(Place place) {
        var known =
                hosts.stream().filter(it -> it.school().equals(place.school())).findFirst();
        former = known.isPresent() ? null : place.school();
        known.ifPresentOrElse(host::setValue, host::clear);
        name.setValue(place.name());
        address.setValue(place.address());
        link.setValue(place.link());
    }

    Place typed() {
        var school = host.getValue() == null ? former : host.getValue().school();
        return new Place(school, name.getValue(), address.getValue(), link.getValue());
    }
}
