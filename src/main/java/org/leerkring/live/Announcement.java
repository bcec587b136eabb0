package org.leerkring.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the live channel tells pages: who is on a topic now, or who is writing there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Announcement(
        String topic, @Nullable List<UUID> here, @Nullable List<UUID> writing) {

    static Announcement here(Topic topic, List<UUID> people) {
        return new Announcement(topic.name(), people, null);
    }

    static Announcement writing(Topic topic, List<UUID> people) {
        return new Announcement(topic.name(), null, people);
    }
}
