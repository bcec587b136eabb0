package org.leerkring.post.links;

/** What a link asks cannot be done. The message is in the language of its reader, and fit to show. */
public class LinkRefused extends RuntimeException {

    public LinkRefused(String told) {
        super(told);
    }

    /** Why not, and what to do instead. */
    public String told() {
        return String.valueOf(getMessage());
    }
}
