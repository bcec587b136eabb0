package org.leerkring.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.leerkring.people.SignedIn;
import org.leerkring.people.signin.DeviceCard;
import org.leerkring.people.signin.Devices;

/** Where someone is signed in, and how to end that: here, on one device, or everywhere. */
class DevicesPanel extends Panel {

    private final Devices devices;
    private final SignedIn signedIn;
    private final ZoneId zone;
    private final UnorderedList list = new UnorderedList();

    DevicesPanel(Devices devices, SignedIn signedIn, ZoneId zone) {
        super("people.DevicesPanel.heading");
        this.devices = devices;
        this.signedIn = signedIn;
        this.zone = zone;
        list.addClassName("lk-devices");
        var here = new Button(getTranslation("people.DevicesPanel.here"), _ -> {
            signedIn.device().ifPresent(device -> devices.signOut(signedIn.person(), device));
            leave();
        });
        here.setTestId("sign-out");
        var everywhere = new Button(getTranslation("people.DevicesPanel.everywhere"), _ -> {
            devices.signOutEverywhere(signedIn.person());
            leave();
        });
        everywhere.addThemeVariants(ButtonVariant.ERROR);
        everywhere.setTestId("sign-out-everywhere");
        var ways = new Div(here, everywhere);
        ways.addClassName("lk-actions");
        add(list, ways);
        show();
    }

    /**
     * The next request finds the device gone and ends its session. Ending it within this one would race with the answer
     * to it, and the page could wait for ever.
     */
    private void leave() {
        getUI().ifPresent(ui -> ui.getPage().setLocation(PeopleNavigation.SIGN_IN));
    }

    private void show() {
        list.removeAll();
        devices.of(signedIn.person()).forEach(device -> list.add(row(device)));
    }

    private ListItem row(DeviceCard device) {
        var name = new Span(name(device));
        name.addClassName("lk-device-name");
        var seen = new Span(getTranslation("people.DevicesPanel.seen", date(device.lastSeenAt())));
        seen.addClassName("lk-muted");
        var row = new ListItem(name, seen);
        row.setTestId("device");
        if (signedIn.device().filter(device.id()::equals).isPresent()) {
            var mark = new Span(getTranslation("people.DevicesPanel.this"));
            mark.addClassName("lk-chip");
            row.add(mark);
        } else {
            row.add(signOut(device));
        }
        return row;
    }

    private Button signOut(DeviceCard device) {
        var button = new Button(getTranslation("people.DevicesPanel.signOut"), _ -> {
            devices.signOut(signedIn.person(), device.id());
            show();
        });
        button.setAriaLabel(getTranslation("people.DevicesPanel.signOutOf", name(device)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setTestId("device-sign-out");
        return button;
    }

    private String name(DeviceCard device) {
        return device.name().isEmpty() ? getTranslation("people.DeviceName.unknown") : device.name();
    }

    private String date(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(moment.atZone(zone));
    }
}
