package org.leerkring.live;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** Opens the live channel beside Vaadin's push, for pages of our own origin only. */
@EnableWebSocket
@Configuration(proxyBeanMethods = false)
class LiveEndpoint implements WebSocketConfigurer {

    private final LiveChannel channel;

    LiveEndpoint(LiveChannel channel) {
        this.channel = channel;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        // no allowed origins are named, and then Spring accepts the page's own origin only
        registry.addHandler(channel, "/live").addInterceptors(new SignedInOnly());
    }
}
