package org.leerkring.networks.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The semesters of a school year, to be added to and changed. */
class SemestersField extends CustomField<List<TypedPeriod>> {

    private record Row(Div line, DatePicker from, DatePicker until) {}

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    SemestersField() {
        super(List.of());
        list.addClassName("lk-column");
        add(list, Buttons.plain(this, "networks.SemestersField.add", "semester-add", () -> {
            addRow(new TypedPeriod(null, null));
            updateValue();
        }));
    }

    private void addRow(TypedPeriod period) {
        var number = rows.size() + 1;
        var from = picker("from", number, period.from());
        var until = picker("until", number, period.until());
        var remove = new Button("×");
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("networks.SemestersField.remove", number));
        remove.setTestId("semester-remove");
        var line = new Div(from, until, remove);
        line.addClassName("lk-semester");
        line.setTestId("semester");
        var row = new Row(line, from, until);
        remove.addClickListener(_ -> {
            rows.remove(row);
            list.remove(line);
            updateValue();
        });
        rows.add(row);
        list.add(line);
    }

    private DatePicker picker(String which, int number, @Nullable LocalDate day) {
        var picker = Dates.picker(getLocale());
        picker.setLabel(getTranslation("networks.SemestersField." + which, number));
        picker.setValue(day);
        picker.setTestId("semester-" + which);
        picker.addValueChangeListener(_ -> updateValue());
        return picker;
    }

    @Override
    protected List<TypedPeriod> generateModelValue() {
        return rows.stream()
                .map(row -> new TypedPeriod(row.from().getValue(), row.until().getValue()))
                .toList();
    }

    @Override
    protected void setPresentationValue(List<TypedPeriod> periods) {
        rows.clear();
        list.removeAll();
        periods.forEach(this::addRow);
    }
}
