package org.leerkring.networks.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.leerkring.networks.days.NetworkDays;
import org.leerkring.networks.days.SchoolYears;

/** The calendar of a network: its coordinators write it, administrators see it. */
@PermitAll
@Route("netwerken/:network/kalender")
class CalendarView extends NetworkPage {

    private final NetworkDays days;
    private final SchoolYears years;
    private final Clock clock;

    CalendarView(NetworkDoor door, NetworkDays days, SchoolYears years, Clock clock) {
        super(door, "networks.tab.calendar");
        this.days = days;
        this.years = years;
        this.clock = clock;
    }

    @Override
    void show(Visit visit) {
        var today = LocalDate.now(clock);
        add(new DaysPanel(days, visit, today), new YearsPanel(years, visit, today));
    }
}
