package org.leerkring.feed.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a text on one line, without how they looked. */
final class PlainText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();
    private final int enough;

    private PlainText(int enough) {
        this.enough = enough;
    }

    /** At most so many characters, cut after a word; an ellipsis then stands for the rest. */
    static String of(Node document, int max) {
        var plain = new PlainText(max);
        document.accept(plain);
        return shorten(plain.words.toString().strip(), max);
    }

    @Override
    protected void visitChildren(Node parent) {
        for (var child = parent.getFirstChild(); child != null && words.length() <= enough; child = child.getNext()) {
            child.accept(this);
        }
        if (parent instanceof Block) {
            add(" ");
        }
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add(code.getLiteral() + " ");
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(code.getLiteral() + " ");
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        add(html.getLiteral() + " ");
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
    }

    private void add(String text) {
        for (var i = 0; i < text.length() && words.length() <= enough; i++) {
            var character = Character.isWhitespace(text.charAt(i)) ? ' ' : text.charAt(i);
            if (character != ' ' || !endsWithSpace()) {
                words.append(character);
            }
        }
    }

    private boolean endsWithSpace() {
        return words.isEmpty() || words.charAt(words.length() - 1) == ' ';
    }

    private static String shorten(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        var room = max - 1; // the ellipsis takes one
        var word = text.lastIndexOf(' ', room);
        var cut = word > room / 2 ? word : room;
        return text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut)
                        .strip() + "…";
    }
}
