package org.leerkring.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;

/** The way to the screens about people. */
public final class PeopleNavigation {

    private PeopleNavigation() {}

    /** The screen of one's own account, for a menu. */
    public static Class<? extends Component> account() {
        return AccountView.class;
    }

    public static void toAccount() {
        UI.getCurrent().navigate(AccountView.class);
    }
}
