package org.leerkring.bench;

import java.util.List;
import java.util.UUID;

/**
 * Where the benches play: one community, and questions in it with fifteen answers each.
 *
 * @param answers how many the community's whole history holds
 * @param database the server's own word for its version
 */
record Stage(
        int port,
        String slug,
        UUID community,
        List<UUID> questions,
        List<UUID> members,
        long answers,
        String database) {

    static final int REPLIES = 15;

    String feed() {
        return "/kringen/" + slug + "/vragen";
    }

    Thread thread(int number) {
        var question = questions.get(number);
        return new Thread(feed() + '/' + question, "question/" + question, "community/" + community);
    }

    /** There are more pages than members: people come back. */
    UUID member(int number) {
        return members.get(number % members.size());
    }

    /** One question's page and what it listens to. */
    record Thread(String path, String topic, String communityTopic) {

        List<String> topics() {
            return List.of(communityTopic, topic);
        }

        /** A first load counts only when its first answer holds all the answers. */
        void mustBeOn(FlowPage page) {
            if (page.count("lk-reply") < REPLIES) {
                throw new IllegalStateException("The thread is not in the first answer of " + path);
            }
        }
    }
}
