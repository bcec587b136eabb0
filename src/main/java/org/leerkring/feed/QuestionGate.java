package org.leerkring.feed;

import java.util.UUID;
import org.leerkring.communities.CommunityRefused;
import org.leerkring.live.Topic;
import org.leerkring.live.TopicGate;
import org.leerkring.people.PersonId;
import org.springframework.stereotype.Component;

/** Who writes in a thread is told to members of its community only. */
@Component
class QuestionGate implements TopicGate {

    private final FeedPages pages;

    QuestionGate(FeedPages pages) {
        this.pages = pages;
    }

    @Override
    public String kind() {
        return "question";
    }

    @Override
    public boolean mayWatch(UUID person, Topic topic) {
        try {
            pages.thread(new QuestionId(topic.subject()), new PersonId(person));
            return true;
        } catch (FeedRefused | CommunityRefused _) {
            return false;
        }
    }
}
