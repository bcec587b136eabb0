package org.leerkring.bench;

import java.net.http.HttpRequest;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One open page of a Flow application, spoken to in its own protocol: the first answer holds the view, acts go as RPC
 * over HTTP, changes come back in the answer or over the push socket, and closing tells the server.
 */
final class FlowPage implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern INITIAL = Pattern.compile("window\\.Vaadin\\.TypeScript\\s*=\\s*");
    private static final String GUARD = "for(;;);";
    private static final int UI_NODE = 1;
    private static final int PROPERTIES = 1;

    private final FlowBrowser browser;
    private final String path;
    private final int uiId;
    private final String securityKey;
    private final String pushId;
    private @Nullable PageTree tree = new PageTree();
    private int syncId;
    private int clientId;
    private @Nullable WebSocket push;
    private @Nullable WebSocket live;

    private FlowPage(FlowBrowser browser, String path, JsonNode config) {
        this.browser = browser;
        this.path = path;
        this.uiId = config.path("v-uiId").asInt();
        var uidl = config.path("uidl");
        this.securityKey = uidl.path("Vaadin-Security-Key").asString();
        this.pushId = uidl.path("Vaadin-Push-ID").asString();
        this.clientId = uidl.path("clientId").asInt();
        received(uidl);
    }

    static FlowPage read(FlowBrowser browser, String path, String html) {
        var start = INITIAL.matcher(html);
        if (!start.find()) {
            throw new IllegalStateException(path + " is no Flow page with its view inside");
        }
        var initial = JSON.readTree(html.substring(start.end(), html.indexOf("</script>", start.end()))
                .replaceFirst(";\\s*$", ""));
        return new FlowPage(browser, path, initial.path("initial").path("appConfig"));
    }

    synchronized boolean shows(String text) {
        return tree().shows(text);
    }

    /** How many elements of a kind the page holds, e.g. {@code lk-reply}. */
    synchronized long count(String tag) {
        return tree().count(tag);
    }

    /** Keeps nothing of the view from here on: for the many pages that only watch. */
    synchronized FlowPage forgetting() {
        tree = null;
        return this;
    }

    /** What the page's script says as soon as it runs. */
    FlowPage navigate() {
        var route = path.replaceFirst("^/", "").split("\\?", 2);
        var data = JSON.createObjectNode()
                .put("route", route[0])
                .put("query", route.length > 1 ? route[1] : "")
                .put("appShellTitle", "")
                .put("trigger", "")
                .putNull("historyState");
        send(List.of(event(UI_NODE, "ui-navigate", data)));
        return this;
    }

    /** Opens the push socket as Vaadin's client does; {@code also} hears each raw message on the socket's thread. */
    FlowPage listen(Consumer<String> also) {
        push = browser.connect(
                "/VAADIN/push?v-r=push&v-uiId=" + uiId + "&v-pushId=" + pushId
                        + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript&X-Atmosphere-Transport=websocket"
                        + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8"
                        + "&X-atmo-protocol=true",
                new Texts(new PushStream(message -> {
                    also.accept(message);
                    if (!forgets() && (message.startsWith("{") || message.startsWith(GUARD))) {
                        receivedAll(message); // the rest is Atmosphere's own greeting
                    }
                })::received));
        return this;
    }

    /** Opens the live channel as the page's own elements do. */
    FlowPage watch(List<String> topics, Consumer<String> heard) {
        var socket = browser.connect("/live", new Texts(part -> heard.accept(part.toString())));
        var names = JSON.createObjectNode();
        topics.forEach(names.putArray("watch")::add);
        socket.sendText(names.toString(), true).join();
        live = socket;
        return this;
    }

    /** Says on the live channel what was on the screen long enough to be read. */
    void seen(String topic, int number) {
        var seen = JSON.createObjectNode();
        seen.putObject("seen").put("topic", topic).put("number", number);
        if (live != null) {
            live.sendText(seen.toString(), true); // whoever closes the page meanwhile has not seen it
        }
    }

    /** Asks on the live channel what the server's clock says. */
    void askTime(long now) {
        if (live != null) {
            live.sendText(JSON.createObjectNode().put("clock", now).toString(), true);
        }
    }

    /** Puts text in a field; the value goes to the server with the change, as from a person who leaves the field. */
    void type(String testId, String text) {
        var field = find(testId);
        var sync = JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", field)
                .put("feature", PROPERTIES)
                .put("property", "value")
                .put("value", text);
        send(List.of(sync, event(field, "change", JSON.createObjectNode())));
    }

    void click(String testId) {
        var button = find(testId);
        send(List.of(event(button, "click", dataOf(button, "click"))));
    }

    /** Sends an event of our own elements, e.g. {@code lk-act} with its detail. */
    void dispatch(String testId, String event, ObjectNode data) {
        send(List.of(event(find(testId), event, data)));
    }

    /** Says goodbye as a closing tab does. */
    @Override
    public void close() {
        post(body(List.of()).put("UNLOAD", true));
        abort();
    }

    /** Vanishes without a word, as a phone in a tunnel does. */
    void abort() {
        if (push != null) {
            push.abort();
        }
        if (live != null) {
            live.abort();
        }
    }

    private synchronized int find(String testId) {
        return tree().find(testId).orElseThrow(() -> new IllegalStateException("No " + testId + " on " + path));
    }

    private synchronized ObjectNode dataOf(int element, String event) {
        var data = JSON.createObjectNode();
        tree().dataOf(element, event).forEach(expression -> data.put(expression, 0));
        return data;
    }

    private static ObjectNode event(int element, String event, ObjectNode data) {
        var invocation = JSON.createObjectNode()
                .put("type", "event")
                .put("node", element)
                .put("event", event);
        invocation.set("data", data);
        return invocation;
    }

    private void send(List<ObjectNode> invocations) {
        var answer = post(body(invocations));
        receivedAll(answer);
    }

    private synchronized ObjectNode body(List<ObjectNode> invocations) {
        var body = JSON.createObjectNode();
        if (!securityKey.isEmpty()) {
            body.put("csrfToken", securityKey);
        }
        ArrayNode rpc = body.putArray("rpc");
        invocations.forEach(rpc::add);
        return body.put("syncId", syncId).put("clientId", clientId++);
    }

    private String post(ObjectNode body) {
        var response = browser.send("/?v-r=uidl&v-uiId=" + uiId, request -> request.header(
                        "Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        if (response.statusCode() != 200) {
            throw new IllegalStateException("A click on " + path + " answered " + response.statusCode());
        }
        return response.body();
    }

    private void receivedAll(String message) {
        var json = JSON.readTree(message.startsWith(GUARD) ? message.substring(GUARD.length()) : message);
        if (json.isArray()) {
            json.forEach(this::received);
        } else {
            received(json);
        }
    }

    private synchronized void received(JsonNode uidl) {
        if (uidl.path("meta").has("appError") || uidl.path("meta").has("sessionExpired")) {
            throw new IllegalStateException("The server refused: " + uidl.path("meta"));
        }
        if (uidl.has("syncId")) {
            syncId = uidl.path("syncId").asInt();
        }
        if (tree != null) {
            tree.apply(uidl);
        }
    }

    private synchronized boolean forgets() {
        return tree == null;
    }

    private PageTree tree() {
        return Objects.requireNonNull(tree, "The page has forgotten what it showed");
    }

    /** Hands over text as it comes, whole or in parts. */
    private record Texts(Consumer<CharSequence> parts) implements WebSocket.Listener {

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            parts.accept(data);
            socket.request(1);
            return null;
        }
    }
}
