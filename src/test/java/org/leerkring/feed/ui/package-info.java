@NullMarked
package org.leerkring.feed.ui;

import org.jspecify.annotations.NullMarked;
