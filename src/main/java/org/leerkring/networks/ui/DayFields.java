package org.leerkring.networks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leerkring.networks.NetworkRefused;
import org.leerkring.networks.days.DayDetails;
import org.leerkring.networks.days.DayEdition;
import org.leerkring.networks.days.DayKind;
import org.leerkring.networks.days.Period;

/** What a network plans for everyone, to be typed. */
class DayFields extends Composite<Div> {

    private final Parts<DayDetails> parts = new Parts<>("networks.DayFields.", "day");
    private final Select<DayKind> kind = new Select<>();
    private final TextField title = parts.text("title", DayDetails::title);
    private final DatePicker from = Dates.picker(getLocale());
    private final DatePicker until = Dates.picker(getLocale());
    private final TimePicker starts = new TimePicker();
    private final TimePicker ends = new TimePicker();
    private final TextField place = parts.text("place", DayDetails::place);

    DayFields() {
        kind.setItems(DayKind.values());
        kind.setItemLabelGenerator(this::kind);
        parts.add("kind", kind, DayDetails::kind, this::kind);
        parts.add("fromDate", from, it -> it.period().fromDate(), it -> Dates.words(it, getLocale()));
        parts.add("untilDate", until, it -> it.period().untilDate(), it -> Dates.words(it, getLocale()));
        clock("starts", starts);
        clock("ends", ends);
        until.setHelperText(getTranslation("networks.DayFields.untilDate-hint"));
        getContent().addClassName("lk-fields");
        getContent().add(kind, title, from, until, starts, ends, place);
    }

    @SuppressWarnings("NullAway") // an empty field holds null, as the day without a time does
    private void clock(String name, TimePicker picker) {
        picker.setStep(Duration.ofMinutes(15));
        picker.setLocale(Locale.of("nl", "BE")); // 24 hours, whatever one reads in
        parts.add(name, picker, it -> picker == starts ? it.starts() : it.ends(), String::valueOf);
    }

    Editing<DayDetails> fresh() {
        kind.setValue(DayKind.TRAINING);
        return new Editing<>(DayDetails.class, parts.all(), this::typed);
    }

    Editing<DayDetails> of(DayEdition day) {
        return new Editing<>(DayDetails.class, parts.all(), this::typed, day.details(), day.number());
    }

    private DayDetails typed() {
        var first = required(from.getValue(), "fromDate");
        var last = Objects.requireNonNullElse(until.getValue(), first);
        return new DayDetails(
                kind.getValue(),
                title.getValue(),
                place.getValue(),
                new Period(first, last),
                starts.getValue(),
                ends.getValue());
    }

    static LocalDate required(@Nullable LocalDate date, String part) {
        if (date == null) {
            throw NetworkRefused.of(part, "networks.refused.no-date");
        }
        return date;
    }

    private String kind(DayKind day) {
        return getTranslation("networks.day." + day.name().toLowerCase(Locale.ROOT));
    }
}
