package org.leerkring.mailgroup.outgoing;

/**
 * A mail's words.
 *
 * @param title who says them in a post; what a digest is about
 */
public record Written(String title, String text, String html) {}
