package org.leerkring.sessions.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.leerkring.people.signin.AskingBrowser;
import org.leerkring.people.signin.RateLimits;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where calendars fetch a feed, every so often and without signing in: whoever has the address is let in. */
@RestController
class FeedDoor {

    private static final String USE = "calendar-feed";
    private static final String FAILURE = "calendar-feed-failure";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Feeds feeds;
    private final RateLimits limits;

    FeedDoor(Feeds feeds, RateLimits limits) {
        this.feeds = feeds;
        this.limits = limits;
    }

    /** Its ETag lets a calendar that has the same already fetch nothing. */
    @GetMapping(Feeds.PATH + "{token}" + Feeds.ENDING)
    ResponseEntity<byte[]> feed(@PathVariable String token, HttpServletRequest request) {
        var network = AskingBrowser.of(request).network();
        if (!limits.mayTry(FAILURE, network)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        return feeds.read(token).map(feed -> found(token, feed)).orElseGet(() -> {
            limits.tryOne(FAILURE, network);
            return ResponseEntity.notFound().build();
        });
    }

    private ResponseEntity<byte[]> found(String token, String feed) {
        if (!limits.tryOne(USE, token)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        var bytes = feed.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .eTag(DigestUtils.md5DigestAsHex(bytes))
                .body(bytes);
    }
}
