package org.leerkring.rounds.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A button of a round, by its translation key and what it does; quiet unless it is the next thing to do. */
public class Act extends Button {

    /** @param name its test id too, after {@code round-} */
    public Act(String key, String name, Runnable deed) {
        setText(getTranslation(key));
        addClickListener(_ -> deed.run());
        setTestId("round-" + name);
    }

    public Act primary() {
        addThemeVariants(ButtonVariant.PRIMARY);
        return this;
    }

    public Act quiet() {
        addThemeVariants(ButtonVariant.TERTIARY);
        return this;
    }
}
