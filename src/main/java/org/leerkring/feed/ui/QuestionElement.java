package org.leerkring.feed.ui;

import com.vaadin.flow.component.Tag;
import org.leerkring.feed.QuestionRead;
import org.leerkring.feed.reading.Following;

/** A question in full, with what its reader or its asker may do ({@code frontend/elements/lk-question.ts}). */
@Tag("lk-question")
class QuestionElement extends ModelElement<QuestionRead> {

    /** Whether its reader may hide it. */
    void moderated(boolean moderates) {
        getElement().setProperty("moderates", moderates);
    }

    void following(Following following) {
        getElement().setProperty("following", following.name());
    }
}
