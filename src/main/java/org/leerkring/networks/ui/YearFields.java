package org.leerkring.networks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Collectors;
import org.leerkring.networks.days.Period;
import org.leerkring.networks.days.YearDetails;
import org.leerkring.networks.days.YearEdition;

/** A school year and its semesters, to be typed. */
class YearFields extends Composite<Div> {

    private final Parts<YearDetails> parts = new Parts<>("networks.YearFields.", "year");
    private final DatePicker from = Dates.picker(getLocale());
    private final DatePicker until = Dates.picker(getLocale());
    private final SemestersField semesters = new SemestersField();

    YearFields() {
        parts.add("fromDate", from, it -> it.period().fromDate(), it -> Dates.words(it, getLocale()));
        parts.add("untilDate", until, it -> it.period().untilDate(), it -> Dates.words(it, getLocale()));
        parts.add(
                "semesters",
                semesters,
                it -> it.semesters().stream().map(TypedPeriod::of).toList(),
                all -> all.stream().map(it -> it.words(getLocale())).collect(Collectors.joining("; ")));
        getContent().addClassName("lk-fields");
        getContent().add(from, until, semesters);
    }

    /** Suggests the school year that comes after the last one there is, in two semesters. */
    Editing<YearDetails> after(List<YearEdition> years, LocalDate today) {
        var begins = years.stream()
                .map(year -> year.details().period().untilDate())
                .reduce((one, other) -> one.isAfter(other) ? one : other)
                .map(last -> last.plusDays(1))
                .map(day -> LocalDate.of(day.getYear(), Month.SEPTEMBER, 1))
                .orElseGet(() -> LocalDate.of(
                        today.getMonth().compareTo(Month.JULY) < 0 ? today.getYear() - 1 : today.getYear(),
                        Month.SEPTEMBER,
                        1));
        var ends = LocalDate.of(begins.getYear() + 1, Month.AUGUST, 31);
        var middle = LocalDate.of(begins.getYear() + 1, Month.FEBRUARY, 1);
        var editing = new Editing<>(YearDetails.class, parts.all(), this::typed);
        from.setValue(begins);
        until.setValue(ends);
        semesters.setValue(List.of(new TypedPeriod(begins, middle.minusDays(1)), new TypedPeriod(middle, ends)));
        return editing;
    }

    Editing<YearDetails> of(YearEdition year) {
        return new Editing<>(YearDetails.class, parts.all(), this::typed, year.details(), year.number());
    }

    private YearDetails typed() {
        return new YearDetails(
                new Period(
                        DayFields.required(from.getValue(), "fromDate"),
                        DayFields.required(until.getValue(), "untilDate")),
                semesters.getValue().stream().map(TypedPeriod::period).toList());
    }
}
