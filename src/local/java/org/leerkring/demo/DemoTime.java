package org.leerkring.demo;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment, as a clock on the wall of a Flemish school shows it. */
@Tag("time")
final class DemoTime extends HtmlContainer {

    private DemoTime() {}

    static DemoTime of(Instant moment, Locale locale) {
        var time = new DemoTime();
        time.getElement().setAttribute("datetime", moment.toString());
        time.addClassName("lk-muted");
        time.setText(
                DateTimeFormatter.ofPattern("EEE d MMM, HH.mm.ss", locale).format(moment.atZone(DemoCalendar.ZONE)));
        return time;
    }
}
