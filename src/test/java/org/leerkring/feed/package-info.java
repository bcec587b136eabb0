@NullMarked
package org.leerkring.feed;

import org.jspecify.annotations.NullMarked;
