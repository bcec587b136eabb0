package org.leerkring.live;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Every kind's gate together; a kind without one is watched by nobody. */
@Component
class Gates {

    private static final Logger log = LoggerFactory.getLogger(Gates.class);

    private final Map<String, TopicGate> gates;

    Gates(List<TopicGate> gates) {
        this.gates = gates.stream().collect(Collectors.toUnmodifiableMap(TopicGate::kind, Function.identity()));
    }

    /** A gate that fails stays shut. */
    boolean mayWatch(UUID person, Topic topic) {
        var gate = gates.get(topic.kind());
        try {
            return gate != null && gate.mayWatch(person, topic);
        } catch (RuntimeException e) {
            log.warn("The gate of kind {} failed and stays shut", topic.kind(), e);
            return false;
        }
    }
}
