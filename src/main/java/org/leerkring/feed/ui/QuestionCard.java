package org.leerkring.feed.ui;

import com.vaadin.flow.component.Tag;
import org.leerkring.feed.lists.QuestionLine;
import org.leerkring.feed.reading.Unread;

/** A question in the list ({@code frontend/elements/lk-question-card.ts}). */
@Tag("lk-question-card")
class QuestionCard extends ModelElement<QuestionLine> {

    private Unread unread = Unread.NOTHING;

    void unread(Unread now) {
        unread = now;
        getElement().setProperty("unread", now.answers());
        getElement().setProperty("muted", now.muted());
    }

    void unread(int answers) {
        unread(unread.answers(answers));
    }

    void select(boolean selected) {
        getElement().setProperty("selected", selected);
    }
}
