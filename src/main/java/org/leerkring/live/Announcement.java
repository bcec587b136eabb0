package org.leerkring.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the live channel tells pages: who is on a topic now, who is writing there, or who is ready with which step. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Announcement(
        String topic,
        @Nullable List<UUID> here,
        @Nullable List<UUID> writing,
        @Nullable Map<UUID, Integer> ready) {

    static Announcement here(Topic topic, List<UUID> people) {
        return new Announcement(topic.name(), people, null, null);
    }

    static Announcement writing(Topic topic, List<UUID> people) {
        return new Announcement(topic.name(), null, people, null);
    }

    static Announcement ready(Topic topic, Map<UUID, Integer> steps) {
        return new Announcement(topic.name(), null, null, steps);
    }
}
