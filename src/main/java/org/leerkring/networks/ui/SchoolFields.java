package org.leerkring.networks.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.leerkring.networks.SchoolDetails;
import org.leerkring.networks.SchoolEdition;
import org.leerkring.networks.SchoolLevel;

/** What is known of one school, to be typed. */
class SchoolFields extends Composite<Div> {

    private final Parts<SchoolDetails> parts = new Parts<>("networks.SchoolFields.", "school");
    private final TextField number = parts.text("number", SchoolDetails::number);
    private final TextField name = parts.text("name", SchoolDetails::name);
    private final Select<SchoolLevel> level = new Select<>();
    private final TextField municipality = parts.text("municipality", SchoolDetails::municipality);
    private final TextField region = parts.text("region", SchoolDetails::region);
    private final ComboBox<String> group = new ComboBox<>();

    /** @param groups the names of the groups there are; a new one may be typed too */
    SchoolFields(List<String> groups) {
        level.setItems(SchoolLevel.values());
        level.setItemLabelGenerator(it -> Levels.words(this, it));
        parts.add("level", level, SchoolDetails::level, it -> Levels.words(this, it));
        var known = new ArrayList<>(groups);
        known.addFirst("");
        group.setItems(known);
        group.setItemLabelGenerator(it -> it.isEmpty() ? getTranslation("networks.SchoolFields.no-group") : it);
        group.setAllowCustomValue(true);
        group.addCustomValueSetListener(typed -> group.setValue(typed.getDetail()));
        group.setHelperText(getTranslation("networks.SchoolFields.group-hint"));
        parts.add("group", group, SchoolDetails::group, it -> it.isEmpty() ? "–" : it);
        getContent().addClassName("lk-fields");
        getContent().add(number, name, level, municipality, region, group);
    }

    /** To enter a school nobody knows yet. */
    Editing<SchoolDetails> fresh() {
        level.setValue(SchoolLevel.ORDINARY_PRIMARY);
        return new Editing<>(SchoolDetails.class, parts.all(), this::typed);
    }

    Editing<SchoolDetails> of(SchoolEdition school) {
        return new Editing<>(SchoolDetails.class, parts.all(), this::typed, school.details(), school.number());
    }

    private SchoolDetails typed() {
        return new SchoolDetails(
                number.getValue(),
                name.getValue(),
                level.getValue(),
                municipality.getValue(),
                region.getValue(),
                Objects.requireNonNullElse(group.getValue(), ""));
    }
}
