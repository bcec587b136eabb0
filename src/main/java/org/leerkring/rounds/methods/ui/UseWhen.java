package org.leerkring.rounds.methods.ui;

import com.vaadin.flow.component.html.DescriptionList;
import org.leerkring.rounds.methods.Method;

/** When a method fits, and when it does not. */
class UseWhen extends DescriptionList {

    UseWhen(Method method) {
        addClassName("lk-method-when");
        say("rounds.UseWhen.use", method.useWhen().in(getLocale()), "method-use");
        say("rounds.UseWhen.not", method.notWhen().in(getLocale()), "method-not");
        setVisible(getChildren().findAny().isPresent());
    }

    private void say(String key, String words, String testId) {
        if (!words.isBlank()) {
            var said = new Description(words);
            said.setTestId(testId);
            add(new Term(getTranslation(key)), said);
        }
    }
}
