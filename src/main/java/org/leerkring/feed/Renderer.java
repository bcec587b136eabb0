package org.leerkring.feed;

/** Turns Markdown into safe HTML, knowing who can be mentioned. */
@FunctionalInterface
interface Renderer {

    String html(String markdown);
}
