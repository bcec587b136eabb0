package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import org.leerkring.rounds.methods.Method;
import org.leerkring.rounds.methods.MethodPaths;

/** One method in the list to choose from. */
class MethodCard extends ListItem {

    MethodCard(Method method, String slug) {
        addClassNames("lk-card", "lk-method-card");
        setTestId("method");
        var name = new H4(new MethodLink(
                MethodPaths.method(slug, method.key()), method.name().in(getLocale()), "method-open"));
        add(name, new MethodFacts(method), new UseWhen(method));
    }
}
