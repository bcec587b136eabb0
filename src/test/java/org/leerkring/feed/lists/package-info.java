@NullMarked
package org.leerkring.feed.lists;

import org.jspecify.annotations.NullMarked;
