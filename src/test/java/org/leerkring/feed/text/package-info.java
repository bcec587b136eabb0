@NullMarked
package org.leerkring.feed.text;

import org.jspecify.annotations.NullMarked;
