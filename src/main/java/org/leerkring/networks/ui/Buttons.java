package org.leerkring.networks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons with a name for people and one for tests. */
final class Buttons {

    private Buttons() {}

    static Button plain(Component where, String key, String testId, Runnable action) {
        var button = new Button(where.getTranslation(key), _ -> action.run());
        button.setTestId(testId);
        return button;
    }

    static Button primary(Component where, String key, String testId, Runnable action) {
        var button = plain(where, key, testId, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
