package org.leerkring.bench;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** One pretended browser: its cookies, and the pages it opens. */
final class FlowBrowser {

    private static final int MOST_REDIRECTS = 10;

    private final Site site;
    private final ConcurrentMap<String, String> cookies = new ConcurrentHashMap<>();

    FlowBrowser(Site site) {
        this.site = site;
    }

    /** Follows links as a browser does, e.g. to sign in. */
    HttpResponse<String> visit(String path) {
        return follow(send(path, HttpRequest.Builder::GET));
    }

    HttpResponse<String> submit(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + '=' + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return follow(send(path, request -> request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    /** The first load of a page, of which the answer already holds the whole view. */
    FlowPage open(String path) {
        var response = send(path, HttpRequest.Builder::GET);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + response.statusCode());
        }
        return FlowPage.read(this, path, response.body());
    }

    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> how) {
        var request = site.request(path);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        var response = site.send(how.apply(request).build());
        response.headers().allValues("Set-Cookie").forEach(this::keep);
        return response;
    }

    WebSocket connect(String path, WebSocket.Listener listener) {
        return site.newSocket()
                .header("Cookie", cookieHeader())
                .header("Origin", site.resolve("/").toString().replaceAll("/$", ""))
                .buildAsync(site.socket(path), listener)
                .join();
    }

    private HttpResponse<String> follow(HttpResponse<String> response) {
        var current = response;
        for (var times = 0; times < MOST_REDIRECTS && current.statusCode() / 100 == 3; times++) {
            var next = current.uri()
                    .resolve(current.headers().firstValue("Location").orElseThrow());
            current = send(next.toString(), HttpRequest.Builder::GET);
        }
        return current;
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
