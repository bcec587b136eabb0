package org.leerkring.feed.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Finds who is called by name in a parsed text; never in code or in the words of a link. */
final class Mentions extends AbstractVisitor {

    private final List<String> names;
    private final Set<String> found = new LinkedHashSet<>();

    private Mentions(Collection<String> names) {
        // the longest first: "@An Peeters" is not "@An" who happens to stand before a Peeters
        this.names = names.stream()
                .filter(name -> !name.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** Puts a {@link Mention} wherever one of the names is called; returns those names, in the order of the text. */
    static List<String> mark(Node document, Collection<String> names) {
        var mentions = new Mentions(names);
        document.accept(mentions);
        return List.copyOf(mentions.found);
    }

    @Override
    public void visit(Text text) {
        var literal = text.getLiteral();
        var done = 0;
        for (var at = literal.indexOf('@'); at >= 0; at = literal.indexOf('@', at + 1)) {
            var name = calledAt(literal, at);
            if (name.isPresent()) {
                text.insertBefore(new Text(literal.substring(done, at)));
                text.insertBefore(new Mention(name.get()));
                found.add(name.get());
                done = at + 1 + name.get().length();
            }
        }
        text.setLiteral(literal.substring(done));
    }

    @Override
    public void visit(Link link) {
        // an address is not a call
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
    }

    private Optional<String> calledAt(String text, int at) {
        if (at > 0 && Character.isLetterOrDigit(text.codePointBefore(at))) {
            return Optional.empty();
        }
        return names.stream().filter(name -> isAt(text, at + 1, name)).findFirst();
    }

    private static boolean isAt(String text, int start, String name) {
        var end = start + name.length();
        return text.regionMatches(true, start, name, 0, name.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }
}
