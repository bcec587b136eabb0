package org.leerkring.mailgroup.inbound;

import java.util.List;

/**
 * What a waiting mail says.
 *
 * @param text in Markdown
 * @param files what came with it, by name
 */
public record QueuedText(String text, List<String> files) {

    /** Says nothing of what is inside. */
    @Override
    public String toString() {
        return "QueuedText[…]";
    }
}
