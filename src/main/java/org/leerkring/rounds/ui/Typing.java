package org.leerkring.rounds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import org.leerkring.rounds.RoundId;
import org.leerkring.rounds.Rounds;

/**
 * Around fields, each named by {@code data-part}: their browser tab keeps what is typed until the server has it, over a
 * lost connection and a restart ({@code frontend/elements/lk-typing.ts}).
 */
@Tag("lk-typing")
class Typing extends Component implements HasComponents {

    /** @param told whether the others see that somebody writes here */
    Typing(RoundId round, boolean told) {
        getElement().setProperty("topic", Rounds.topic(round).name());
        getElement().setProperty("quiet", !told);
    }

    /** What this field held was sent. */
    void forget(String part) {
        getElement().callJsFunction("forget", part);
    }

    /** These words of a field are kept here now; what was typed after them is not yet. */
    void kept(String part, String words) {
        getElement().callJsFunction("kept", part, words);
    }
}
