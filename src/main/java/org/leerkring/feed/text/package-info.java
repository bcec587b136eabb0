/** Markdown, and what pages and mails make of it: safe HTML, plain words, who is called by name. */
@NullMarked
package org.leerkring.feed.text;

import org.jspecify.annotations.NullMarked;
