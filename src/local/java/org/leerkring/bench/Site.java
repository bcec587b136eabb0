package org.leerkring.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;

/** The server under measure, and the HTTP clients all pretended browsers share: one each would cost a thread. */
final class Site implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI address;
    private final HttpClient client = client();

    /** Of its own, so that every socket gets a fresh connection, as in a browser, and not one that is nearly worn out. */
    private final HttpClient sockets = client();

    Site(URI address) {
        this.address = address;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    WebSocket.Builder newSocket() {
        return sockets.newWebSocketBuilder();
    }

    URI resolve(String path) {
        return address.resolve(path);
    }

    URI socket(String path) {
        var http = resolve(path).toString();
        return URI.create("ws" + http.substring("http".length()));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(resolve(path)).timeout(PATIENCE);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + request.uri().getPath(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        sockets.shutdownNow();
    }
}
