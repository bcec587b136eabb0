package org.leerkring.feed.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import org.leerkring.feed.Feed;
import org.leerkring.feed.QuestionRead;
import org.leerkring.people.PersonId;

/** The replies of one question; marks what is new and reports what is seen ({@code frontend/elements/lk-thread.ts}). */
@Tag("lk-thread")
class ThreadElement extends Component implements HasComponents {

    /** Whether its reader may hide replies. */
    void moderated(boolean moderates) {
        getElement().setProperty("moderates", moderates);
    }

    void show(QuestionRead question, String asker, PersonId me, int readNumber) {
        getElement().setProperty("topic", Feed.topic(question.id()).name());
        getElement().setProperty("me", me.value().toString());
        getElement().setPropertyJson("asker", Models.person(question.author(), asker));
        getElement().setProperty("readNumber", readNumber);
    }
}
