package org.leerkring.networks.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.leerkring.networks.SchoolLevel;

/** What people call the levels of education. */
final class Levels {

    private Levels() {}

    static String words(Component where, SchoolLevel level) {
        return where.getTranslation(
                "networks.level." + level.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
