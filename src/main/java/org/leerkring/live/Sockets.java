package org.leerkring.live;

import com.vaadin.flow.spring.SpringServlet;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.util.SimpleBroadcaster;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps an open page small and quick: each holds two sockets, and what a browser sends over them is tiny. Requests and
 * uploads have buffers of their own and are not touched.
 */
@Configuration(proxyBeanMethods = false)
class Sockets {

    /** Longest text in characters that a socket takes, unless its endpoint says otherwise. */
    private static final String RECEIVED = "1024";

    /** Tomcat keeps three of these for each socket; a longer message is sent in pieces. */
    private static final String SENT = "4096";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> smallWebSockets() {
        return tomcat -> {
            if (System.getProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE") == null) {
                // Tomcat has no other setting for it, and reads it when the first socket is opened
                System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", SENT);
            }
            tomcat.addContextCustomizers(context -> {
                context.addParameter("org.apache.tomcat.websocket.textBufferSize", RECEIVED);
                context.addParameter("org.apache.tomcat.websocket.binaryBufferSize", RECEIVED);
            });
        };
    }

    /**
     * Vaadin's push reserves 48 kB for each page to receive in, and receives nothing: acts travel by XHR. And it hands
     * what it sends to threads of its own; written on the thread that redrew the page, which is a virtual one, it comes
     * some 7 ms sooner with a hundred pages open.
     */
    @Bean
    static BeanPostProcessor push() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof ServletRegistrationBean<?> registration
                        && registration.getServlet() instanceof SpringServlet) {
                    registration.addInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE, RECEIVED);
                    registration.addInitParameter(
                            ApplicationConfig.BROADCASTER_CLASS, SimpleBroadcaster.class.getName());
                }
                return bean;
            }
        };
    }

    @Bean
    FilterRegistrationBean<NoSocketCompression> noSocketCompression() {
        var registration = new FilterRegistrationBean<>(new NoSocketCompression());
        registration.addUrlPatterns("/live", "/VAADIN/push");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /**
     * Compression costs some 300 kB of native memory for each socket and processor time for each receiver, to make
     * messages of a kilobyte smaller. Only the handshake passes here.
     */
    static final class NoSocketCompression extends OncePerRequestFilter {

        private static final String OFFER = "Sec-WebSocket-Extensions";

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            chain.doFilter(request.getHeader(HttpHeaders.UPGRADE) == null ? request : withoutOffer(request), response);
        }

        private static HttpServletRequest withoutOffer(HttpServletRequest request) {
            return new HttpServletRequestWrapper(request) {
                @Override
                public Enumeration<String> getHeaders(String name) {
                    return OFFER.equalsIgnoreCase(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
                }
            };
        }
    }
}
