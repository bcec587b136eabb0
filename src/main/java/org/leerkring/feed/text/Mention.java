package org.leerkring.feed.text;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** A colleague called by name in a text. */
final class Mention extends CustomNode {

    private final String name;

    Mention(String name) {
        this.name = name;
    }

    /** The name as the colleague writes it, however the author did. */
    String name() {
        return name;
    }

    String shown() {
        return "@" + name;
    }

    /** Marks mentions, so that the page can make them stand out. */
    record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Mention.class);
        }

        @Override
        public void render(Node node) {
            var html = context.getWriter();
            html.tag("span", context.extendAttributes(node, "span", Map.of("class", "mention")));
            html.text(((Mention) node).shown());
            html.tag("/span");
        }
    }
}
