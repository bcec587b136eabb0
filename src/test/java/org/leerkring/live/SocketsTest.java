package org.leerkring.live;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SocketsTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/live");
    private final MockFilterChain chain = new MockFilterChain();

    @Test
    void aSocketIsNotCompressedThoughTheBrowserOffersIt() throws Exception {
        request.addHeader("Upgrade", "websocket");
        request.addHeader("Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits");
        request.addHeader("Sec-WebSocket-Version", "13");

        new Sockets.NoSocketCompression().doFilter(request, new MockHttpServletResponse(), chain);

        assertThat(headers("Sec-WebSocket-Extensions")).isEmpty();
        assertThat(headers("Sec-WebSocket-Version")).containsExactly("13");
    }

    /** What the server behind the filter gets to see. */
    private List<String> headers(String name) {
        var passed = (HttpServletRequest) Objects.requireNonNull(chain.getRequest());
        return Collections.list(passed.getHeaders(name));
    }
}
