package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.leerkring.rounds.methods.Method;

/** What one weighs when choosing a method: how long, with how many, and whose it is. */
class MethodFacts extends Div {

    MethodFacts(Method method) {
        addClassName("lk-facts");
        setTestId("method-facts");
        add(
                new Span(getTranslation("rounds.MethodFacts.minutes", method.minutes())),
                new Span(
                        method.least() == method.most()
                                ? getTranslation("rounds.MethodFacts.exactly", method.most())
                                : getTranslation("rounds.MethodFacts.people", method.least(), method.most())),
                new Span(getTranslation(
                        "rounds.MethodFacts.phases", method.phases().size())));
        if (method.key().namesOwn()) {
            var own = new Span(getTranslation("rounds.MethodFacts.own", method.version()));
            own.addClassName("lk-kind");
            own.setTestId("method-own");
            add(own);
        }
    }
}
