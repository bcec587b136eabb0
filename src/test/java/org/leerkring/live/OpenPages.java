package org.leerkring.live;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.socket.WebSocketSession;

/** Opens and closes people's pages, for tests of rules that ask who is still there. */
public final class OpenPages {

    private final Audience audience;
    private final Clock clock;
    private final Map<UUID, Listener> pages = new ConcurrentHashMap<>();

    OpenPages(Audience audience, Clock clock) {
        this.audience = audience;
        this.clock = clock;
    }

    /** One page each, which listens to this topic. */
    public void open(UUID person, Topic topic) {
        var page = new Listener(mock(WebSocketSession.class), person, Runnable::run, clock.instant());
        audience.attend(page, Set.of(topic));
        pages.put(person, page);
    }

    /** The page is gone, without a word. */
    public void lose(UUID person) {
        audience.depart(pages.remove(person));
    }
}
