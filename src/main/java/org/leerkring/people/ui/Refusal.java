package org.leerkring.people.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.leerkring.people.PeopleRefused;

/** Why something was refused, beside where it was asked; read out when it comes. */
class Refusal extends Paragraph {

    Refusal(String testId) {
        addClassName("lk-refusal");
        getElement().setAttribute("role", "alert");
        setTestId(testId);
        setVisible(false);
    }

    /** Does it; answers whether it was done, and shows why not. */
    boolean attempt(Runnable deed) {
        try {
            deed.run();
            setVisible(false);
            return true;
        } catch (PeopleRefused refused) {
            setText(getTranslation(refused.key()));
            setVisible(true);
            return false;
        }
    }
}
