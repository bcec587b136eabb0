@NullMarked
package org.leerkring.communities;

import org.jspecify.annotations.NullMarked;
