package org.leerkring.feed.ui;

import com.vaadin.flow.component.Tag;
import org.leerkring.feed.QuestionLine;
import org.leerkring.feed.Unread;

/** A question in the list ({@code frontend/elements/lk-question-card.ts}). */
@Tag("lk-question-card")
class QuestionCard extends ModelElement<QuestionLine> {

    void unread(Unread unread) {
        getElement().setProperty("unread", unread.answers());
    }

    void select(boolean selected) {
        getElement().setProperty("selected", selected);
    }
}
