package org.leerkring.feed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** The button behind which new questions wait ({@code frontend/elements/lk-new-pill.ts}). */
@Tag("lk-new-pill")
class NewQuestions extends Component {

    NewQuestions(Runnable show) {
        getElement().setAttribute("data-testid", "new-questions");
        getElement().addEventListener("lk-act", _ -> show.run());
    }

    void count(int questions) {
        getElement().setProperty("count", questions);
    }
}
