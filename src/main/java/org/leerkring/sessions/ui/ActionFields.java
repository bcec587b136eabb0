package org.leerkring.sessions.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.leerkring.communities.Member;
import org.leerkring.communities.Roster;
import org.leerkring.people.PersonId;

/** Who does an action and by when. */
class ActionFields extends Div {

    private final Roster in;
    private final ComboBox<Member> who = new ComboBox<>();
    private final DatePicker due = new DatePicker();

    ActionFields(Roster in, BiConsumer<@Nullable PersonId, @Nullable LocalDate> changed) {
        this.in = in;
        who.setLabel(getTranslation("sessions.ActionFields.who"));
        who.setPlaceholder(getTranslation("sessions.ActionFields.everyone"));
        who.setItems(in.members());
        who.setItemLabelGenerator(Member::name);
        who.setClearButtonVisible(true);
        who.setTestId("action-who");
        due.setLabel(getTranslation("sessions.ActionFields.due"));
        due.setLocale(getLocale());
        due.setTestId("action-due");
        who.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(changed);
            }
        });
        due.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tell(changed);
            }
        });
        addClassName("lk-fields");
        add(who, due);
    }

    private void tell(BiConsumer<@Nullable PersonId, @Nullable LocalDate> changed) {
        var member = who.getValue();
        changed.accept(member == null ? null : member.id(), due.getValue());
    }

    void show(@Nullable PersonId person, @Nullable LocalDate day) {
        who.setValue(person == null ? null : in.member(person).orElse(null));
        due.setValue(day);
    }
}
