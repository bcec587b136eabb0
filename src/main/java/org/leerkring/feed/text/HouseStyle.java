package org.leerkring.feed.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Makes a text fit our pages: its headings come under the page's, its pictures from elsewhere become links. */
final class HouseStyle extends AbstractVisitor {

    private static final int UNDER_THE_PAGES_OWN = 2;
    private static final int LOWEST = 6;

    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.min(LOWEST, heading.getLevel() + UNDER_THE_PAGES_OWN));
        visitChildren(heading);
    }

    @Override
    public void visit(Image image) {
        var link = new Link(image.getDestination(), image.getTitle());
        if (image.getFirstChild() == null) {
            link.appendChild(new Text(image.getDestination()));
        }
        for (var child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
            link.appendChild(child);
        }
        image.insertAfter(link);
        image.unlink();
    }
}
