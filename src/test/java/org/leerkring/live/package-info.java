@NullMarked
package org.leerkring.live;

import org.jspecify.annotations.NullMarked;
