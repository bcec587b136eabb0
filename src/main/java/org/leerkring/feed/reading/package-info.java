/** How far each person has read, and what they follow. */
@NullMarked
package org.leerkring.feed.reading;

import org.jspecify.annotations.NullMarked;
