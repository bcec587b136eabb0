/** The questions of a community, a page at a time. */
@NullMarked
package org.leerkring.feed.lists;

import org.jspecify.annotations.NullMarked;
