package org.leerkring.networks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form, for one part of a record.
 *
 * @param name what the part is called in the record, and in a refusal that blames it
 * @param label what people call it
 * @param get takes the part out of a record
 * @param words says a value of it
 */
record Part<R, T>(String name, String label, HasValue<?, T> field, Function<R, T> get, Function<T, String> words) {

    void show(R record) {
        field.setValue(get.apply(record));
    }

    /** Whether it holds something else than this record does. */
    boolean differsFrom(R record) {
        return !Objects.equals(field.getValue(), get.apply(record));
    }

    String words(@Nullable T value) {
        return value == null ? "–" : words.apply(value);
    }

    void accept() {
        if (field instanceof HasValidationProperties validated) {
            validated.setInvalid(false);
        }
    }

    void refuse(String reason) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(reason);
            validated.setInvalid(true);
        }
        if (field instanceof Component component) {
            component.scrollIntoView();
        }
    }
}
